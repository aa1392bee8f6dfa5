import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, LUNCH, levelOf } from './support/kitchens.ts';

const levels = [levelOf('T1', 'Hands', HANDS_ONLY), levelOf('T2', 'Lunch in {best}', LUNCH)];

test('a title shows an ellipsis where only the cooks could tell: on the map, and where the way leads next', async () => {
  const game = openGame({ levels });
  await game.press('1', '1');
  await game.sees('n goes on: T2 Lunch in …');
  await game.press('escape');
  expect(await game.sees('Lunch in …')).not.toContain('{best}');
});
