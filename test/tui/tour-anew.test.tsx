import { expect, test, vi } from 'vitest';
import type { Campaign } from '../../src/model/level.ts';
import { after, answerTo } from '../support/lesson-level.ts';
import { TEA } from './support/asked.ts';
import { openGame, type TestGame } from './support/game.tsx';

const END = { ...TEA, id: 'T9', title: 'The end', predict: null };
const CAMPAIGN: Campaign = {
  title: 'Test campaign',
  chapters: [{ title: 'First chapter', levels: [TEA] }],
  tour: { title: 'A short tour', levels: [TEA], end: END },
};

/** What somebody sees who has answered all of it before: the tour, or the map. */
const comeBack = (tour: boolean): TestGame =>
  openGame({
    levels: [],
    campaign: CAMPAIGN,
    tour,
    progress: after(
      answerTo(TEA, 'predict', { confidence: 'certain', answer: 1 }),
      answerTo(TEA, 'check', { answer: 1 }),
    ),
  });

test('on the tour everybody is new: nothing is shown of what was answered before', async () => {
  const game = comeBack(true);
  expect(await game.sees('▸ 1  after 8 minutes')).not.toContain('Last time');
  await game.press('n', '1', '1', 'w', '1');
  expect(await game.sees('★ ★ ★')).not.toContain('You said');
  await game.press('n');
  await game.sees('The end');
  expect(await game.sees('▸ 1  at 5')).not.toMatch(/Last time|That is right/u);
});

test('after the tour the map looks as it does without it', async () => {
  const game = comeBack(true);
  await game.sees('after 8 minutes');
  await game.press('escape');
  await game.sees('First chapter');
  const map = comeBack(false);
  await vi.waitUntil(() => game.raw() === map.raw());
});
