import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const plain = () => openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)], plain: true, columns: 200 });

test('a shift can be played in lines from start to stars', async () => {
  const game = plain();
  await game.sees('1: start toast');
  await game.press('1');
  await game.sees('0:00 the toaster works on toast');
  await game.press('1');
  await game.sees('the stove works on water');
  await game.press('1');
  await game.sees('toast dings');
  await game.sees('On the rail: toast for 4 minutes, burns at 0:10.');
  await game.press('1', 'w', '1', '1');
  await game.sees('3 of 3 stars.');
  await game.sees('no plan does better than 11 minutes');
});

test('nothing that was said is said again when more happens', async () => {
  const game = plain();
  await game.press('1');
  const screen = await game.sees('the toaster works on toast');
  expect(screen.split('the toaster works on toast')).toHaveLength(2);
});

test('all is said in words: no symbols, bars, boxes or tables, and no minutes as a letter', async () => {
  const game = plain();
  await game.press('1', '1', '1', '1', 'w', '1', '1');
  await game.sees('of 3 stars');
  await game.press('b', 'B', '?', 'l', 'escape');
  const screen = await game.sees('The levels.');
  // The story's own dash is the author's.
  expect(screen.replace('A story – with', '')).not.toMatch(/[^\x20-\x7e\n]|\d+m\b|\|/u);
});
