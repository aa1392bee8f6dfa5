import { test } from 'vitest';
import { openGame } from './support/game.tsx';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';

const plain = () => openGame({ levels: [levelOf('T4', 'Hands', HANDS_ONLY)], plain: true, columns: 200 });

test.each([
  ['x', 'Possible now: the numbers 1 and 2'],
  ['7', 'Nothing has the number 7 now. Possible now: the numbers 1 and 2'],
  ['w', 'Nothing is coming, so there is nothing to wait for. Possible now'],
  ['u', 'There is nothing to take back yet. Possible now'],
  ['b', 'That comes after the shift. Possible now'],
  ['R', 'There is no rush in lines of text'],
])('%s in a shift is answered with what is possible', async (key, words) => {
  const game = plain();
  await game.press(key);
  await game.sees(words);
});

test('after a shift and at the level list, too', async () => {
  const game = plain();
  await game.press('1', '1', '4');
  await game.sees('The shift is over: n goes on');
  await game.press('escape');
  await game.sees('The levels.');
  await game.press('x');
  await game.sees(/In place of Enter.*\nCapital C.*\nType the number of a level.*\nYour choice/u);
});
