import { expect, test } from 'vitest';
import { start } from './journey.ts';

test('plain mode plays a whole shift and its comparison as lines, and never clears or repaints the screen', async () => {
  const game = start(['play', 'L01', '--plain'], { rows: 60 });
  await game.see('1: start lasagne');
  game.press('1');
  await game.see('1: stare at lasagne', '2: do clean');
  game.press('2');
  await game.see('0:15 clean is done', '1: stare at lasagne, takes 5 minutes');
  game.press('w');
  await game.see('0:20 lasagne dings at the oven', '1: collect lasagne');
  game.press('1');
  await game.see('0:20 #1 dinner is served', '100 %', 'blocking', '35');
  expect(game.isFullScreen).toBe(false);
  // Nothing that was said is said again: a screen reader would read it twice.
  expect(game.text.split('0:20 lasagne dings at the oven')).toHaveLength(2);
  game.press('q');
  expect((await game.exited()).code).toBe(0);
});
