import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

test('while it is asked what to stare at, a key that means nothing says what does', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)] });
  await game.press('s');
  await game.sees('Stare at which one? (s or Esc: not)');
  await game.press('x');
  await game.sees('A number stares; s or Esc: not');
  await game.press('escape');
  expect(await game.sees('What now?')).not.toContain('A number stares');
  await game.press('x');
  expect(game.frame()).toContain('What now?');
});
