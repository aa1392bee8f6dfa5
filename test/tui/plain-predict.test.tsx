import { expect, test } from 'vitest';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { TEA } from './support/asked.ts';
import { after, openPlain } from './support/plain.ts';

test('before the shift a prediction is asked for, then how sure it is; both are kept', async () => {
  const game = openPlain([TEA]);
  await game.sees(/when is all done\?\n {2}1: after 8 minutes\n {2}2: after 5 minutes\n/u);
  await game.press('1');
  await game.sees(/You say: after 8 minutes\.\nHow sure .*\n {2}1: a guess\n {2}2: I think so\n {2}3: certain\n/u);
  await game.press('3');
  await game.sees('1: start boil');
  expect(game.deeds).toMatchObject([{ type: 'answer', answer: 0, confidence: 'certain', right: false }]);
});

test('the story is told once, and the shift does not repeat it', async () => {
  const game = openPlain([TEA]);
  await game.press('n');
  const screen = await game.sees('1: start boil');
  expect(screen.split('A guest would like tea')).toHaveLength(2);
});

test('n goes on without a prediction', async () => {
  const game = openPlain([TEA]);
  await game.press('n');
  await game.sees('1: start boil');
  expect(game.deeds).toEqual([]);
});

test('u takes the answer back', async () => {
  const game = openPlain([TEA]);
  await game.press('1', 'u', '2', '1');
  await game.sees('1: start boil');
  expect(game.deeds).toMatchObject([{ type: 'answer', answer: 1, confidence: 'guess', right: true }]);
});

test('a number that no answer has is said, and asks again', async () => {
  const game = openPlain([TEA]);
  await game.press('3');
  await game.sees('Nothing has the number 3 now.');
  await game.press('2', '4');
  await game.sees('Nothing has the number 4 now.');
  expect(game.deeds).toEqual([]);
});

test('whoever comes back hears what they said the last time', async () => {
  const known = { answer: 0, confidence: 'guess', right: false, owed: false, at: 0, again: 0 } as const;
  const progress = { ...NO_PROGRESS, questions: { [TEA.predict?.hash ?? '']: known } };
  const game = openPlain([TEA], { progress });
  await game.press('1', 'p');
  expect(after(await game.sees('Last time you said'), 'Before you play')).toContain(
    'Last time you said: after 8 minutes; a guess.',
  );
});
