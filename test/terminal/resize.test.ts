import { expect, test } from 'vitest';
import { skipPrediction, start, take } from './journey.ts';

test('a window of 60×20 says how large it must be, and the shift is there when it grows again', async () => {
  const game = start(['play', 'L02', '--reduced-motion']);
  await skipPrediction(game);
  await take(game, 'start toast', 'start water', 'do chop');
  await game.see('0:08', 'DING toast');
  const before = game.text;
  game.resize(60, 20);
  await game.see('80', '24');
  expect(game.text).not.toContain('DING');
  game.resize(80, 24);
  await game.see('DING toast', 'What now?');
  expect(game.text).toBe(before);
  game.resize(20, 5);
  await game.seeNoMore('DING');
  game.resize(140, 45);
  await game.see('DING toast', 'What now?');
});
