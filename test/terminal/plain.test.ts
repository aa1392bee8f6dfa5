import { expect, test } from 'vitest';
import { start } from './journey.ts';

test('plain mode plays a whole shift and its comparison as lines, and never clears or repaints the screen', async () => {
  const game = start(['play', 'L01', '--plain'], { rows: 100 });
  await game.see('Before you play, a prediction.', '2: 20 minutes');
  game.press('2');
  await game.see('How sure are you?');
  game.press('3');
  await game.see('1: start lasagne');
  game.press('1');
  await game.see('1: do clean', '2: stare at lasagne');
  game.press('1');
  await game.see('0:15 clean is done', '1: stare at lasagne, takes 5 minutes');
  game.press('w');
  await game.see('0:20 lasagne dings at the oven', '1: collect lasagne');
  game.press('1');
  await game.see('0:20 #1 dinner is served', '100 %', 'The blocking cook', 'certain. That is right.');
  expect(game.isFullScreen).toBe(false);
  // Nothing that was said is said again: a screen reader would read it twice.
  expect(game.text.split('0:20 lasagne dings at the oven')).toHaveLength(2);
  game.press('q');
  expect((await game.exited()).code).toBe(0);
});

test('a screen reader gets plain mode without asking for it', async () => {
  const game = start(['play', 'L01'], { rows: 60, env: { INK_SCREEN_READER: 'true' } });
  await game.see('Before you play, a prediction.', 'Your choice:');
  game.press('n');
  await game.see('1: start lasagne');
  game.press('1');
  await game.see('0:00 You are free. Cooking: lasagne, rings at 0:20.');
  expect(game.isFullScreen).toBe(false);
  expect(game.text.split('L01 The Stare.')).toHaveLength(2);
  game.press('q');
  await game.see('q again leaves');
  game.press('q');
  expect((await game.exited()).code).toBe(0);
});

test('a screen reader gets the rush in lines, without asking for it', async () => {
  const rush = start(['rush', '--customers', '1000'], { rows: 60, env: { INK_SCREEN_READER: 'true' } });
  expect((await rush.exited()).code).toBe(0);
  expect(rush.text).toContain('blocking');
  expect(rush.raw).not.toContain('\u001b[?1049h');
});
