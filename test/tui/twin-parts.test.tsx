import { test } from 'vitest';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';

test('a part whose kitchen is that of the part before is played from its beginning', async () => {
  const game = openGame({ levels: [levelOf('T1', 'Twins', HANDS_ONLY, HANDS_ONLY)] });
  await game.sees('1 do knead');
  await game.press('1', '1');
  await game.sees('★ ★ ★');
  await game.press('n');
  await game.sees('Twins 2/2');
  await game.sees('1 do knead');
});
