import { test } from 'vitest';
import { start, take } from './journey.ts';

test('on level 5 the milk burns, decisions are taken back, and the better try shows beside the first', async () => {
  const game = start(['play', 'L05', '--part', '2', '--reduced-motion']);
  await game.see('What now?');
  await take(game, 'start milk', 'do chop-1', 'do chop-2', 'do chop-3');
  // The milk dinged at 5 and burns at 8: it is gone when the hands are free at 9.
  await game.see('0:09', /start milk/u);
  game.press('u');
  await game.see('0:06', 'DING milk', 'burns in 2m');
  await take(game, 'collect milk', 'do pour', 'do chop-3', 'do chop-4');
  await game.see('13m', '★ ★ ★');
  game.press('r');
  await take(
    game,
    'start milk',
    'do chop-1',
    'do chop-2',
    'do chop-3',
    'do chop-4',
    'start milk',
    'wait:',
    'collect milk',
    'do pour',
  );
  await game.see('18m', /burn/u, /before +13m/u);
});
