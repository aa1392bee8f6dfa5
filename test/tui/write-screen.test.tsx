import { expect, test } from 'vitest';
import { writing } from '../support/lessons.ts';
import { FILE, fakeDesk } from './support/desk.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { IMPATIENT, levelOf } from './support/kitchens.ts';
import { PINNED } from './support/looks.ts';
import { AT_ONCE, FAULTY, IN_A_ROW, WRITTEN_TEA } from './support/reports.ts';

/** The game on the map with the program opened from there. */
const openWrite = async (options: Partial<Parameters<typeof openGame>[0]>): Promise<TestGame> => {
  const game = openGame({ levels: [WRITTEN_TEA], ...options });
  await game.press('n', 'n', 'n', 'n');
  await game.sees(FILE);
  return game;
};

test.each(PINNED)('fresh, a fault, one star, three stars at $columns×$rows $look', async (pin) => {
  const desk = fakeDesk(null);
  const game = await openWrite({ ...pin, programs: desk });
  const looksAs = async (name: string, seen: string): Promise<void> => {
    const lines = (await game.sees(seen)).split('\n');
    expect(lines).toHaveLength(pin.rows);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(pin.columns);
    expect(game.raw()).toMatchSnapshot(name);
  };
  const stars = (signs: string): string => (pin.ascii ? signs.replaceAll('★', '*').replaceAll('☆', '_') : signs);
  await looksAs('fresh', 'Every save is run.');
  desk.save(FAULTY);
  await looksAs('a fault', 'tea.mjs:6:11');
  desk.save(IN_A_ROW);
  await looksAs('one star', stars('★ ☆ ☆'));
  desk.save(AT_ONCE);
  await looksAs('three stars', stars('★ ★ ★'));
});

test('with an ASCII theme every sign of it is ASCII', async () => {
  const desk = fakeDesk(null);
  const game = await openWrite({ ascii: true, programs: desk });
  for (const report of [FAULTY, IN_A_ROW, AT_ONCE]) {
    desk.save(report);
    await game.press('down');
  }
  await game.press('?');
  await game.sees('Keys');
  game.leave();
  const signs = new Set(game.frames().join(''));
  expect([...signs].filter((sign) => sign !== '\n' && (sign < ' ' || sign > '~'))).toEqual([]);
});

test('a fault says what, where, and how far the shift came, and is not scored', async () => {
  const game = await openWrite({ programs: fakeDesk(FAULTY) });
  const screen = await game.sees('There is no step “slice”.');
  expect(screen).toContain(`> 6 |     order.do('slice');`);
  expect(screen).toContain('The shift had come to 0:05:');
  expect(screen).not.toMatch(/[★☆]/u);
  expect(game.deeds.map(({ type }) => type)).not.toContain('program');
});

test('a fault from before the shift began shows no shift', async () => {
  const { fault } = FAULTY;
  const early = {
    ...FAULTY,
    plan: [],
    lines: [],
    fault: fault && { ...fault, minute: null, place: null },
    excerpt: [],
  };
  const game = await openWrite({ programs: fakeDesk(early) });
  const screen = await game.sees('The shift had not begun yet.');
  expect(screen).not.toMatch(/what the hands do|The tickets/u);
});

test('a shift that misses its goal has no stars, and the program is what is to be changed', async () => {
  const soup = { ...levelOf('T1', 'Soup', IMPATIENT), write: writing() };
  const late = { ...AT_ONCE, plan: ['do 1.stir', 'start 1.boil', 'wait'] };
  const game = openGame({ levels: [soup], programs: fakeDesk(late) });
  await game.press('n');
  await game.sees('Not this time: lost #1. Change the program and save it.');
  expect(game.frame()).toContain('☆ ☆ ☆');
});

test('what is printed is shown to its last line, however much it is', async () => {
  const printed = Array.from({ length: 30 }, (_, nth) => `printed ${nth + 1}.`);
  const game = await openWrite({ programs: fakeDesk({ ...AT_ONCE, printed }), columns: 140, rows: 45 });
  const screen = await game.sees('It printed 30 lines');
  expect(screen).toContain('printed 30.');
  expect(screen).not.toContain('printed 1.');
});

test('in a large window each decision stands beside the line that asked for it, with its minute', async () => {
  const game = await openWrite({ programs: fakeDesk(AT_ONCE), columns: 140, rows: 45 });
  const screen = await game.sees('Which line decided what');
  expect(screen).toMatch(/line 5 {2}0:00 {2}do cut/u);
  expect(screen).toMatch(/ {4}0:03 {2}wait for the next thing to happen/u);
  expect(screen).toMatch(/line 6 {2}0:05 {2}collect boil/u);
});

test('in the smallest window the rest can be scrolled to, and a new result begins at its top', async () => {
  const printed = Array.from({ length: 8 }, (_, nth) => `printed ${nth + 1}.`);
  const desk = fakeDesk({ ...FAULTY, printed });
  const game = await openWrite({ programs: desk });
  expect(await game.sees('slice')).not.toContain('The tickets then');
  await game.press(...Array.from({ length: 8 }, () => 'pagedown'));
  expect(await game.sees('The tickets then')).toContain('printed 8.');
  desk.save(FAULTY);
  await game.sees('There is no step');
});
