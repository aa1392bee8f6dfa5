import { expect, test } from 'vitest';
import { openGame } from './support/game.tsx';
import { LUNCH, levelOf } from './support/kitchens.ts';

const ended = async () => {
  const game = openGame({ levels: [levelOf('T1', 'Lunch', LUNCH)], plain: true, columns: 200 });
  await game.press('1', '1', '1', '1', 'w', '1', '1');
  await game.sees('of 3 stars');
  return game;
};

test.each([
  ['b', 'best', '0:00 you work on chop, 8 minutes of hands'],
  ['B', 'blocking', '0:00 you stand and stare at toast'],
])('%s tells what the %s cook did, minute by minute and in sentences', async (key, cook, sentence) => {
  const game = await ended();
  await game.press(key);
  const said = await game.sees(`What the ${cook} cook did.`);
  const shift = said.slice(said.indexOf(`What the ${cook} cook did.`));
  expect(shift).toContain(sentence);
  expect(shift).not.toMatch(/\b1\.\w+/u);
});

test('l says the comparison again', async () => {
  const game = await ended();
  await game.press('b', 'l');
  expect((await game.sees('The shift is over')).split('3 of 3 stars.')).toHaveLength(3);
});
