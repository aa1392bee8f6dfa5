import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf, PIZZAS } from './support/kitchens.ts';
import { fakeWatch, watching } from './support/watch.ts';

const lunch = levelOf('T1', 'Lunch', LUNCH);

test('in a window that is too small one line says how large it must be, and the shift is kept', async () => {
  const game = openGame({ levels: [lunch] });
  await game.press('1');
  const before = await game.sees('s3 stare at toast');
  game.resize(60, 20);
  const small = await game.sees('Make the window 80x24 (it is 60x20). Your shift is kept.');
  expect(small.trim().split('\n')).toHaveLength(1);
  await game.press('2');
  game.resize(80, 24);
  await game.sees('What now?');
  expect(game.frame()).toBe(before);
});

test('in a window that is too small a save hides nothing, and a question comes first', async () => {
  const { watch, save } = fakeWatch();
  const game = openGame(watching(lunch, watch));
  await game.press('1');
  game.resize(20, 5);
  await game.sees('80x24');
  save({ ...lunch, title: 'Midday' });
  await game.sees('Saved: the level is');
  expect(game.frame()).toContain('80x24 (it is 20x5)');
  await game.press('q');
  await game.sees(/^q again leaves/u);
  game.leave();
});

test.each([
  [1, 1],
  [10, 3],
  [79, 24],
  [80, 23],
  [80, 24],
  [109, 30],
  [110, 24],
  [200, 60],
])('%i×%i: nothing is wider or higher than the window', async (columns, rows) => {
  const game = openGame({ levels: [levelOf('T2', 'Pizza', PIZZAS)], columns, rows });
  await game.press('1', '2');
  const lines = game.frame().split('\n');
  expect(lines.length).toBeLessThanOrEqual(rows);
  expect(Math.max(...lines.map((line) => line.trimEnd().length))).toBeLessThanOrEqual(columns);
});

test('from 110 columns on the decisions have a column of their own', async () => {
  const game = openGame({ levels: [lunch], columns: 110, rows: 30 });
  await game.press();
  expect(await game.sees('What now?')).toMatch(/Tickets.*What now\?.*Stations/u);
});

test('a minute that is being played stops while the window is too small, and goes on afterwards', async () => {
  const game = openGame({ levels: [lunch], reducedMotion: false });
  await game.press('3');
  await game.sees('Busy');
  game.resize(60, 20);
  await game.sees('Your shift is kept');
  game.resize(80, 24);
  await game.sees('Busy');
  expect(await game.sees('What now?')).toContain('0:08');
});
