import { expect, test } from 'vitest';
import { type Answered, NO_PROGRESS } from '../../src/model/progress.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';

/** Tea on the map, after its questions were answered in an earlier sitting. */
function comeBack(answered: Partial<Answered>): TestGame {
  const known = { answer: 0, confidence: null, right: false, owed: false, at: 0, again: 0, ...answered };
  const questions = { [TEA.predict?.hash ?? '']: known, [TEA.check?.hash ?? '']: { ...known, confidence: null } };
  return openGame({ levels: [TEA], progress: { ...NO_PROGRESS, questions, finished: 1 } });
}

test('a prediction that is come back to shows what was said and how sure, and can be answered again', async () => {
  const game = comeBack({ confidence: 'think' });
  await game.sees('Tea');
  await game.press('p');
  await game.sees('Last time you said “after 8 minutes”, fairly sure. You may answer again.');
  expect(game.frame()).toContain('▸ 1  after 8 minutes');
  await game.press('2', '3');
  await game.sees('1 start boil');
  expect(game.deeds).toMatchObject([{ type: 'answer', answer: 1, confidence: 'certain' }]);
});

test('of what was only answered with other numbers nothing is shown', async () => {
  const game = comeBack({ answer: -1 });
  await game.sees('Tea');
  await game.press('p');
  await game.sees('▸ 1  after 8 minutes');
  expect(game.frame()).not.toContain('Last time');
});

test('a check that is come back to is open at its reply, keeps nothing anew, and can be answered again', async () => {
  const game = comeBack({});
  await game.sees('Tea');
  await game.press('e');
  await game.sees('You said “at 5”. It is “at 9”.');
  expect(game.deeds).toEqual([]);
  await game.press('r');
  await game.sees('Last time you said “at 5”.');
  await game.press('2');
  await game.sees('That is right.');
  expect(game.deeds).toMatchObject([{ type: 'answer', answer: 1, right: true }]);
});
