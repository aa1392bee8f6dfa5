import { expect, test } from 'vitest';
import { levelsOf, opensCertificate, placeOf } from '../../src/lesson/index.ts';
import { type Level, puzzlesOf } from '../../src/model/level.ts';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { campaignOf, HANDS_ONLY, LUNCH, levelOf } from '../tui/support/kitchens.ts';

const campaign = campaignOf(levelOf('T1', 'Hands', HANDS_ONLY), levelOf('T2', 'Lunch', LUNCH));
const won = (level: Level) =>
  [...level.parts, ...puzzlesOf(level)].map(
    ({ hash }) => [hash, { stars: 3, goal: 'finish', value: 1, plan: [] }] as const,
  );
const progress = { ...NO_PROGRESS, kitchens: Object.fromEntries(levelsOf(campaign).flatMap(won)) };

test('the certificate opens by itself at the end of the campaign, and not at the end of a pack', () => {
  expect(opensCertificate(campaign, progress, placeOf(1))).toBe(true);
  const pack = { ...campaign, pack: { folder: '/mine', author: null } };
  expect(opensCertificate(pack, progress, placeOf(1))).toBe(false);
});
