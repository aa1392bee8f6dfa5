import { afterEach, expect, test, vi } from 'vitest';
import { openGame, type TestGame } from './support/game.tsx';
import { intervals } from './support/intervals.ts';
import { solvingKeys } from './support/orders.ts';
import { BELL, levelOfPuzzles, puzzleOf } from './support/programs.ts';

const PUZZLE = puzzleOf({ javascript: BELL });
const open = (reducedMotion = false): TestGame => openGame({ levels: [levelOfPuzzles(PUZZLE)], reducedMotion });

afterEach(() => {
  vi.restoreAllMocks();
});

test('the program runs by itself: each line lands, then it is said whether the order was right', async () => {
  const game = open();
  await game.sees('In which order');
  await game.press('+', '+', '+', ...solvingKeys(PUZZLE, 'javascript', 0), 'enter');
  await game.sees('Right:');
  const landed = game.frames().map((frame) => frame.split('✓').length - 1);
  expect([...new Set(landed)]).toEqual([0, 1, 2, 3]);
  game.leave();
});

test('the clock runs only while the program does', async () => {
  const timers = intervals();
  const game = open();
  await game.sees('In which order');
  expect(timers()).toBe(0);
  await game.press('enter');
  expect(timers()).toBe(1);
  await game.press(' ');
  expect(timers()).toBe(0);
  game.leave();
});

test('nothing moves while the screen is covered, and it goes on afterwards', async () => {
  const timers = intervals();
  const game = open();
  await game.sees('In which order');
  await game.press('enter', '?');
  await game.sees('Keys (any key closes this)');
  expect(timers()).toBe(0);
  await game.press('x');
  await game.sees('any other key shows the end');
  expect(timers()).toBe(1);
  game.leave();
});

test('with reduced motion the end is there at once, and no clock runs', async () => {
  const timers = intervals();
  const game = open(true);
  await game.sees('In which order');
  await game.press('enter');
  await game.sees('Not yet.');
  expect(timers()).toBe(0);
  expect(game.frames().some((frame) => frame.includes('any other key shows the end'))).toBe(false);
});
