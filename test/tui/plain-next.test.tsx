import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { openPlain } from './support/plain.ts';

test('n leaves a shift that is under way, which waits, and goes on with the level', async () => {
  const game = openPlain([TEA]);
  await game.press('n', '1', 'n');
  await game.sees('The shift waits for you.\nThe same as code.');
  await game.press('escape');
  await game.sees('1: test Tea, 0 of 3 stars, your shift waits there');
  await game.press('1', 'enter');
  await game.sees('Your shift goes on where you left it');
});

test('every beat can be skipped; only that the level was passed is kept then, and the levels are listed', async () => {
  const game = openPlain([TEA]);
  await game.press('n', 'n', 'n', 'n');
  await game.sees('That was the last level.');
  expect(game.deeds.map(({ type }) => type)).toEqual(['finished']);
});
