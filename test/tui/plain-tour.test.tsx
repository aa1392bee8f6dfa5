import { expect, test } from 'vitest';
import type { Campaign } from '../../src/model/level.ts';
import { TEA } from './support/asked.ts';
import { HANDS_ONLY, levelOf } from './support/kitchens.ts';
import { openPlain, playTea } from './support/plain.ts';

const HANDS = levelOf('T4', 'Hands', HANDS_ONLY);
const END = { ...TEA, id: 'T9', title: 'The end', predict: null };
const CAMPAIGN: Campaign = {
  title: 'Test campaign',
  chapters: [{ title: 'First chapter', levels: [HANDS, TEA] }],
  tour: { title: 'A short tour', levels: [TEA], end: END },
};

test('the tour is number 0 of the list: it predicts, plays, and asks its last question', async () => {
  const game = openPlain([], { campaign: CAMPAIGN });
  await game.press('escape');
  await game.sees('  0: A short tour\nFirst chapter:\n  1: T4 Hands');
  await game.press('0', 'enter', '2', '1');
  await playTea(game);
  await game.press('n');
  await game.sees('T9 The end.\nA question to end with.');
  await game.press('2');
  await game.sees('That is right.');
  await game.press('n');
  await game.sees('That was the tour.');
});

test('--tour begins with it', async () => {
  await openPlain([], { campaign: CAMPAIGN, tour: true }).sees('test Tea.');
});

test('a campaign without a tour has no number 0', async () => {
  const game = openPlain([HANDS, TEA]);
  await game.press('escape');
  expect(await game.sees('The levels.')).not.toContain('  0:');
  await game.press('0', 'enter');
  await game.sees('There is no level 0: type a number from 1 to 2');
});
