import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { openPlain, playTea } from './support/plain.ts';

const KITCHEN = 'In a kitchen whose kettle works only while somebody looks at it, 8 would be right.';

test('after the shift a wrong prediction is answered with the kitchen in which it would have been right, and the rule', async () => {
  const game = openPlain([TEA]);
  await game.press('1', '3');
  expect(await playTea(game)).toContain(
    `You said “after 8 minutes”, certain. It is “after 5 minutes”.\n${KITCHEN} Here a station works alone.`,
  );
});

test('before the shift nothing is said about it', async () => {
  const game = openPlain([TEA]);
  await game.press('1', '3');
  expect(await game.sees('1: start boil')).not.toContain('would be right');
});

test('without a prediction nothing is said about one', async () => {
  const game = openPlain([TEA]);
  await game.press('n');
  expect(await playTea(game)).not.toContain('You said');
});
