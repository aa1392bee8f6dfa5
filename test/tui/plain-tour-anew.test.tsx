import { expect, test } from 'vitest';
import type { Campaign } from '../../src/model/level.ts';
import { after, answerTo } from '../support/lesson-level.ts';
import { TEA } from './support/asked.ts';
import { openPlain, playTea } from './support/plain.ts';

const CAMPAIGN: Campaign = {
  title: 'Test campaign',
  chapters: [{ title: 'First chapter', levels: [TEA] }],
  tour: { title: 'A short tour', levels: [TEA], end: { ...TEA, id: 'T9', title: 'The end', predict: null } },
};
const PROGRESS = after(answerTo(TEA, 'predict', { confidence: 'certain', answer: 1 }));

test('on the tour everybody is new: what was predicted before is neither asked about nor replied to', async () => {
  const game = openPlain([], { campaign: CAMPAIGN, tour: true, progress: PROGRESS });
  expect(await game.sees('when is all done?')).not.toContain('Last time');
  await game.press('n');
  expect(await playTea(game)).not.toContain('You said');
});

test('a prediction that is made on the tour is replied to', async () => {
  const game = openPlain([], { campaign: CAMPAIGN, tour: true, progress: PROGRESS });
  await game.sees('when is all done?');
  await game.press('1', '1');
  await playTea(game);
  await game.sees('You said “after 8 minutes”');
});
