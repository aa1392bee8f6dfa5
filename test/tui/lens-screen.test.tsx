import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf, MANY } from './support/kitchens.ts';
import { LOOKS, PINNED } from './support/looks.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);
const SHOWN = 'Code: JavaScript (Tab: Python)';
const IN_PYTHON = 'Code: Python (Tab: JavaScript)';
const BREAD = { columns: 110, rows: 30 };

const open = (columns: number, rows: number, more: object = {}) =>
  openGame({ levels: [lunch], columns, rows, ...more });

test.each([...PINNED, ...LOOKS.map((look) => ({ ...look, ...BREAD }))])(
  'a shift as code at $columns×$rows $look',
  async ({ columns, rows, color, ascii }) => {
    const game = open(columns, rows, { color, ascii });
    if (columns < BREAD.columns) await game.press('c');
    await game.sees('will stand here');
    await game.press('1', '1', '1', '1', 'w', '\t');
    const lines = (await game.sees(IN_PYTHON)).split('\n');
    expect(lines).toHaveLength(rows);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
    expect(game.raw()).toMatchSnapshot();
  },
);

test('in a small window c shows the code, and hides it again', async () => {
  const game = open(80, 24);
  await game.press('1');
  const before = await game.sees('s3 stare at toast');
  await game.press('c');
  expect(await game.sees(SHOWN)).toContain("const toast = toaster(4, '1.toast');");
  await game.press('c');
  expect(game.frame()).toBe(before);
});

test('from 110 columns on it stands there, beside every other box, until c hides it', async () => {
  const game = open(BREAD.columns, BREAD.rows);
  const screen = await game.sees(SHOWN);
  for (const box of ['Tickets', 'What now?', 'Stations', 'Rail']) expect(screen).toContain(`─ ${box}`);
  await game.press('c');
  await game.sees('What now?');
  expect(game.frame()).not.toContain('Code:');
});

test('Tab shows it in the other language, which is kept', async () => {
  const game = open(80, 24);
  await game.press('c', '1', '\t');
  expect(await game.sees(IN_PYTHON)).toContain('toast = asyncio.create_task(toaster(4, "1.toast"))');
  expect(game.deeds).toEqual([{ type: 'language', language: 'python' }]);
  await game.press('\t');
  await game.sees(SHOWN);
});

test('while it is hidden, Tab says how to see it', async () => {
  const game = open(80, 24);
  await game.press('\t');
  await game.sees('c shows the shift as code.');
  expect(game.deeds).toEqual([]);
});

test('u takes lines back, r all of them', async () => {
  const game = open(80, 24);
  await game.press('c', '1', '1', 'u');
  const screen = await game.sees('const toast');
  expect(screen).not.toContain('const water');
  await game.press('r');
  expect(await game.sees('will stand here')).not.toContain('const toast');
});

test('while minutes pass the line that runs is marked; c and Tab do not skip them', async () => {
  const game = open(80, 24, { reducedMotion: false });
  await game.press('c', '3');
  await game.sees("▸ 0:00   chop(8, '1.chop');");
  await game.press('\t', 'c', 'c');
  expect(await game.sees('▸ 0:00   chop(8, "1.chop")')).toContain('Busy');
  await game.press(' ');
  expect(await game.sees('What now?')).toContain('  0:00   chop(8, "1.chop")');
});

test('the newest lines are seen; PgUp scrolls back to the first; a decision shows the newest again', async () => {
  const game = openGame({ levels: [levelOf('T3', 'Feast', MANY)] });
  await game.press('c', ...Array.from({ length: 9 }, () => '1'));
  expect(await game.sees('step9(9')).not.toContain('step1(1');
  await game.press('[', '[', '[', '[');
  expect(await game.sees('step1(1')).not.toContain('step9(9');
  const atTheTop = game.frame();
  await game.press('[');
  expect(game.frame()).toBe(atTheTop);
  await game.press('1');
  await game.sees('step10(10');
});

test('PgDn comes back from further up to the newest line', async () => {
  const game = openGame({ levels: [levelOf('T3', 'Feast', MANY)] });
  await game.press('c', ...Array.from({ length: 9 }, () => '1'));
  const newest = await game.sees('step9(9');
  await game.press('[', '[', ']', ']');
  expect(game.frame()).toBe(newest);
});

test('the blocking cook’s film shows calls that block, line by line, and takes them back minute by minute', async () => {
  const game = open(80, 24);
  await game.press('c', 'b');
  await game.sees("▸ 0:00   toasterSync(4, '1.toast');");
  await game.press(...Array.from({ length: 4 }, () => 'l'));
  const screen = await game.sees("▸ 0:04   stoveSync(10, '1.water');");
  expect(screen).toContain("  0:00   toasterSync(4, '1.toast');");
  await game.press('h');
  await game.sees("▸ 0:00   toasterSync(4, '1.toast');");
  expect(game.frame()).not.toContain('stoveSync');
  await game.press('\t');
  await game.sees('▸ 0:00   toaster_sync(4, "1.toast")');
});

test('at the end of a film no line runs any more', async () => {
  const game = open(BREAD.columns, BREAD.rows);
  await game.press('b', ...Array.from({ length: 23 }, () => 'l'));
  expect(await game.sees('that was it')).not.toContain('▸');
});

test('what is shown stays so from the shift to the film and back', async () => {
  const game = open(80, 24);
  await game.press('c', 'b');
  await game.sees(SHOWN);
  await game.press('c', 'escape');
  await game.sees('What now?');
  expect(game.frame()).not.toContain('Code:');
});
