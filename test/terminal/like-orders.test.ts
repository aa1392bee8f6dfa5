import { test } from 'vitest';
import { start, take } from './journey.ts';

test('eight pizzas and four shelves: like decisions are one line, and a full oven says so', async () => {
  const game = start(['play', 'L16', '--reduced-motion']);
  await game.see(/1 start bake.*8/u);
  await take(game, 'start bake', 'start bake', 'start bake', 'start bake');
  await game.see('oven full');
  await take(game, 'wait for', 'collect bake', 'collect bake', 'collect bake', 'collect #4 bake');
  await take(game, 'start bake', 'start bake', 'start bake', 'start #8 bake', 'wait for');
  await take(game, 'collect bake', 'collect bake', 'collect bake', 'collect #8 bake');
  await game.see('★ ★ ★', '80m', '20m');
  game.press('n');
  await game.see('five pies', 'What now?');
});
