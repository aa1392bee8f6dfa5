import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { TEA } from './support/asked.ts';
import { openPlain } from './support/plain.ts';

const owed = { answer: 0, confidence: 'certain', right: false, owed: true, at: 0, again: 0 } as const;
const progress = { ...NO_PROGRESS, questions: { [TEA.predict?.hash ?? '']: owed }, finished: 3 };

test('what was certain and wrong comes back with other numbers, and its answer belongs to the level', async () => {
  const game = openPlain([TEA], { progress });
  await game.sees('1: test Tea, 0 of 3 stars, comes back with other numbers');
  await game.press('1', 'enter');
  const asked = await game.sees('The kettle takes 7 minutes, cutting 4');
  expect(asked).toContain('test again: Coffee.');
  expect(asked).not.toContain('Last time you said');
  await game.press('2', '2');
  await game.sees('1: start boil');
  expect(game.deeds).toMatchObject([{ type: 'answer', hash: TEA.predict?.hash, variant: true, right: true }]);
});

test('after it the levels are listed, and it is settled', async () => {
  const game = openPlain([TEA], { progress });
  await game.press('1', 'enter', '2', '2', '1', '1', 'w', '1');
  await game.sees('of 3 stars');
  await game.press('n');
  await game.sees('That is settled.');
  expect(await game.sees('1: test Tea, 0 of 3 stars')).toContain('1: test Tea, 0 of 3 stars, not understood yet');
});
