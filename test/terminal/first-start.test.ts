import { expect, test } from 'vitest';
import { KEYS } from '../support/terminal.ts';
import { start, take } from './journey.ts';

test('from the first start to three stars on level 2, and the stars are there at the next start', async () => {
  const game = start(['--reduced-motion']);
  await game.see('L01 The Stare', 'What now?');
  await take(game, 'start lasagne', 'do clean', 'wait:', 'collect lasagne');
  await game.see('★ ★ ★', 'You took away 100 %');
  game.press('n');
  await game.see('L02 Toast, water, vegetables', 'What now?');
  await take(game, 'start toast', 'start water', 'do chop');
  await game.see('DING toast', 'on the rail 4m', '1 ring');
  await take(game, 'collect toast', 'wait:', 'collect water');
  await game.see('★ ★ ★', 'blocking', '22m', 'proven', '12 of 12', 'stood on the rail for 4 minutes');
  game.press('q');
  expect((await game.exited()).code).toBe(0);

  const again = start(['--reduced-motion'], { stateHome: game.stateHome });
  await again.see(/L01.*★/u, /L02.*★/u);
  again.press(KEYS.ctrlC);
  await again.exited();
});
