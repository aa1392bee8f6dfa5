import { afterEach, expect, test, vi } from 'vitest';
import { openGame } from './support/game.tsx';
import { intervals } from './support/intervals.ts';
import { LUNCH, levelOf } from './support/kitchens.ts';

const moving = { levels: [levelOf('T1', 'Lunch', LUNCH)], reducedMotion: false };

test('a ding while the hands are busy is seen: the rail is framed anew, counts it, and its minutes tick up', async () => {
  const game = openGame(moving);
  await game.press('1', '2');
  await game.sees('Busy');
  await game.sees('║  0:04 ✔ toast  0m, burns in 6m');
  expect(game.frame()).toContain('Rail: 1 waiting');
  await game.sees('1 ring unanswered');
  await game.sees('toast  1m, burns in 5m');
  game.leave();
});

test('any key skips to the end of what is being played, and decides nothing', async () => {
  const game = openGame(moving);
  await game.press('1', '2');
  await game.sees('Busy');
  await game.press('1');
  expect(await game.sees('What now?')).toContain('0:08');
  expect(game.frame()).toContain('1 collect toast');
});

test('with reduced motion the end is there at once, and no timer runs', async () => {
  const game = openGame({ ...moving, reducedMotion: true });
  await game.press('1', '2');
  await game.sees('0:08');
  expect(game.frames().some((frame) => frame.includes('Busy'))).toBe(false);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('a timer runs only while minutes pass: while the brain is free there is none', async () => {
  const timers = intervals();
  const game = openGame(moving);
  await game.press('1');
  expect(game.frame()).toContain('⠹ toast');
  expect(timers()).toBe(0);
  await game.press('2');
  expect(game.frame()).toContain('Busy');
  expect(timers()).toBeGreaterThan(0);
  await game.press('x');
  expect(game.frame()).toContain('What now?');
  expect(timers()).toBe(0);
});
