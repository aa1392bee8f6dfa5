import { expect, test } from 'vitest';
import { writing } from '../support/lessons.ts';
import { FILE, fakeDesk } from './support/desk.ts';
import { openGame, type TestGame } from './support/game.tsx';
import { PINNED } from './support/looks.ts';
import { BELL, levelOfPuzzles, puzzleOf } from './support/programs.ts';
import { AT_ONCE, FAULTY, IN_A_ROW } from './support/reports.ts';
import { deskOfTwo, TWO_KITCHENS } from './support/two-kitchens.ts';

/** The game with the program opened. */
async function openWrite(options: Partial<Parameters<typeof openGame>[0]>): Promise<TestGame> {
  const game = openGame({ levels: [TWO_KITCHENS], ...options });
  await game.press('n', 'n', 'n', 'n');
  await game.sees(FILE);
  return game;
}

test('each kitchen has a row; the stars are the fewest, and the worst kitchen is told in full', async () => {
  const game = await openWrite({ programs: fakeDesk(IN_A_ROW) });
  const screen = await game.sees('In each kitchen');
  expect(screen).toMatch(/ {3}the kitchen that you played {2}8m +★ ☆ ☆/u);
  expect(screen).toMatch(/▸ impatient +failed \(lost #1\) {2}☆ ☆ ☆/u);
  expect(screen.split('\n')[0]).toMatch(/☆ ☆ ☆ *$/u);
  expect(screen).toContain('Not this time: lost #1.');
});

test('the arrows turn to another kitchen, which stays when the file is saved', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const game = await openWrite({ programs: desk });
  await game.sees('←→ kitchen');
  await game.press('left', 'left');
  expect(await game.sees('▸ the kitchen that you played')).not.toContain('Not this time');
  desk.save(AT_ONCE);
  await game.sees(/▸ the kitchen that you played {2}5m/u);
  await game.press('right');
  await game.sees('▸ impatient');
});

test('b plays the best shift of the kitchen that is told, and Esc comes back to it', async () => {
  const game = await openWrite({ programs: fakeDesk(AT_ONCE) });
  await game.sees('▸ the kitchen that you played');
  await game.press('right', 'b');
  await game.sees('the best cook');
  await game.press('right');
  await game.sees('8m left');
  await game.press('escape');
  await game.sees('▸ impatient');
});

test('what it reaches is kept for all kitchens together, once it reaches every goal', async () => {
  const desk = fakeDesk(IN_A_ROW);
  const game = await openWrite({ programs: desk });
  await game.sees('☆ ☆ ☆');
  desk.save(AT_ONCE);
  await game.sees('★ ★ ★');
  await game.press();
  expect(game.deeds).toEqual([
    { type: 'finished', hash: TWO_KITCHENS.parts[0]?.hash },
    { type: 'program', hash: 'both', reached: { stars: 3, goal: 'finish', value: 5 } },
  ]);
  await game.press('escape');
  await game.sees('Written: ★★★.');
});

test('a fault in one kitchen is told, and there are no stars for the whole', async () => {
  const game = await openWrite({ programs: deskOfTwo(FAULTY, AT_ONCE) });
  const screen = await game.sees('There is no step “slice”.');
  expect(screen).toMatch(/the kitchen that you played {2}5m +★ ★ ★/u);
  expect(screen).toMatch(/▸ impatient +stopped \(at 0:05\)/u);
  expect(screen.split('\n')[0]).not.toMatch(/[★☆]/u);
  expect(game.deeds.map(({ type }) => type)).not.toContain('program');
});

const MEND = writing({ kitchens: ['impatient'], starter: ['// tea'], mends: true });

test('a program with a fault is to be mended: the words say so, the key stays', async () => {
  const game = openGame({ levels: [{ ...TWO_KITCHENS, write: MEND }], programs: fakeDesk(null) });
  expect(await game.sees('· mend')).not.toContain('write');
  await game.press('n', '1', '1', 'w', '1');
  await game.sees('w mend');
  await game.press('c');
  await game.sees('w mend');
  await game.press('w');
  await game.sees('there is a fault in it');
});

test('a level of puzzles has a program in a kitchen elsewhere, and its film', async () => {
  const { elsewhere } = TWO_KITCHENS;
  const level = { ...levelOfPuzzles(puzzleOf({ javascript: BELL })), elsewhere, write: MEND };
  const game = openGame({ levels: [level], programs: fakeDesk(AT_ONCE) });
  await game.press('n');
  await game.sees('w mend');
  await game.press('w');
  await game.sees('★ ★ ★');
  await game.press('b');
  await game.sees('the best cook');
  await game.press('escape');
  await game.sees(FILE);
  await game.press('escape');
  await game.sees('Written: ★★★.');
});

test('a program for one part is headed with it, one that is judged in several kitchens is not', async () => {
  const [part] = TWO_KITCHENS.parts;
  if (part === undefined) throw new Error('tea without a kitchen');
  const parts = ['calm', 'busy'].map((label) => ({ ...part, label }));
  for (const [kitchens, title] of [
    [[2], 'test Tea 2/2: busy '],
    [[2, 'impatient'], 'test Tea  '],
    [['impatient'], 'test Tea  '],
  ] as const) {
    const game = openGame({ levels: [{ ...TWO_KITCHENS, parts, write: writing({ kitchens }) }] });
    await game.press('n', 'n', 'n', 'n', 'n');
    expect((await game.sees(FILE)).split('\n')[0]).toContain(title);
  }
});

test.each(PINNED)('a fault in one of two kitchens at $columns×$rows $look', async (pin) => {
  const game = await openWrite({ ...pin, programs: deskOfTwo(FAULTY, AT_ONCE) });
  const lines = (await game.sees('There is no step')).split('\n');
  expect(lines).toHaveLength(pin.rows);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(pin.columns);
  expect(game.raw()).toMatchSnapshot();
});
