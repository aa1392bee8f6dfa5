import { expect, test, vi } from 'vitest';
import { cooksOf } from '../../src/strategies/index.ts';
import type { AskCooks } from '../../src/tui/cook-queue.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';

const answersIn = ({ deeds }: TestGame) => deeds.filter(({ type }) => type === 'answer');

/** Knows the cooks of the level's own kitchen, and searches for those of its variant as long as the game is open. */
const onlyOwn: AskCooks = (kitchen, signal) =>
  kitchen === TEA.parts[0]?.kitchen
    ? Promise.resolve(cooksOf(kitchen))
    : new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('an answer is kept as soon as the kitchens that it is about are known, whatever else is being looked for', async () => {
  const game = openGame({ levels: [TEA], cooks: onlyOwn });
  await game.press('1', '3');
  await game.sees('1 start boil');
  await vi.waitUntil(() => answersIn(game).length > 0);
  expect(answersIn(game)).toMatchObject([{ answer: 0, confidence: 'certain', right: false }]);
});

test('where the search for the best fails no answer is kept: nobody knows that it is wrong', async () => {
  const game = openGame({ levels: [TEA], cooks: () => Promise.reject(new Error('no memory')) });
  await game.press('2', '3');
  await game.sees('1 start boil');
  await game.press('1', '1', 'w', '1');
  await vi.waitUntil(() => game.deeds.some(({ type }) => type === 'shift'));
  expect(answersIn(game)).toEqual([]);
});
