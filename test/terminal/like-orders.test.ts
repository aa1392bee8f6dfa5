import { test } from 'vitest';
import { skipPrediction, start, take } from './journey.ts';

test('eight pizzas and four shelves: like decisions are one line, and a full oven says so', async () => {
  const game = start(['play', 'L16', '--reduced-motion']);
  await skipPrediction(game);
  await game.see('1 start #1 bake, 8 wait', 'ding 0:10');
  await take(game, ...[1, 2, 3, 4].map((order) => `start #${order} bake`));
  await game.see('oven full');
  await take(game, 'wait:', ...[1, 2, 3, 4].map((order) => `collect #${order} bake`));
  await take(game, ...[5, 6, 7, 8].map((order) => `start #${order} bake`), 'wait:');
  await take(game, ...[5, 6, 7, 8].map((order) => `collect #${order} bake`));
  await game.see('★ ★ ★', '80m', '20m');
  game.press('n');
  await game.see('five pies', 'What now?');
});
