import { test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { TEA } from './support/asked.ts';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';
import { openPlain, playTea } from './support/plain.ts';

const OTHER = levelOf('T4', 'Hands', HANDS_ONLY);
const GUESSED = { answer: 0, confidence: 'guess', right: false, owed: false, at: 0, again: 0 } as const;
const progress = { ...NO_PROGRESS, questions: { [TEA.predict?.hash ?? '']: GUESSED } };

test('the list says what is understood and what is not; nothing of a level that is new', async () => {
  const game = openPlain([TEA, OTHER], { progress });
  await game.sees(/ {2}1: test Tea, 0 of 3 stars, not understood yet\n {2}2: T4 Hands, 0 of 3 stars\n/u);
});

test('what has been predicted, played and checked right is understood', async () => {
  const game = openPlain([TEA]);
  await game.press('2', '3');
  await playTea(game);
  await game.press('n', 'n', '2');
  await game.sees('That is right.\nWhen it was run');
  await game.press('n');
  await game.sees('1: test Tea, 3 of 3 stars, understood');
});

test('a number and l says it in sentences', async () => {
  const game = openPlain([TEA, OTHER], { progress });
  await game.press('1', 'l');
  await game.sees('It would mean: “the kettle has to be watched”');
  await game.press('2', 'l');
  await game.sees('Not played yet.');
});

test.each([
  ['p', 'Before you play, a prediction.'],
  ['c', 'The same as code.'],
  ['e', 'A question to end with.'],
])('a number and %s opens that beat of the level', async (key, heading) => {
  const game = openPlain([TEA, OTHER], { progress });
  await game.press('1', key);
  await game.sees(heading);
});

test('what a level does not have is said, and a letter without a number asks for one', async () => {
  const game = openPlain([TEA, OTHER], { progress });
  await game.press('2', 'c');
  await game.sees('There is no code here.');
  await game.press('c');
  await game.sees('Type the number of a level first.');
});
