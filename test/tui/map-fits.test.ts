import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { fillTexts, NOBODY_KNOWN } from '../../src/levels/index.ts';
import { CONFIDENCES, type Confidence } from '../../src/model/lesson.ts';
import type { Level } from '../../src/model/level.ts';
import type { Deed } from '../../src/model/progress.ts';
import { SMALLEST } from '../../src/tui/layout.ts';
import { detailLines, detailRows } from '../../src/tui/lines/level-detail.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { after, answerTo } from '../support/lesson-level.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

/** Everything of a level done, with so many stars: with the last all answers are right, else wrong. */
function deedsIn(level: Level, answer: number, stars: number, confidence: Confidence): readonly Deed[] {
  const given = { answer, right: stars === 3, confidence };
  return [
    ...(level.predict === null ? [] : [answerTo(level, 'predict', given)]),
    ...level.parts.map(({ hash, kitchen: { goal } }): Deed => {
      return { type: 'shift', hash, reached: { stars, goal, value: 135, plan: [] } };
    }),
    ...level.parts.map(({ hash, kitchen: { goal } }): Deed => {
      return { type: 'program', hash, reached: { stars, goal, value: 135 } };
    }),
    ...[...level.puzzles, ...level.review].map(({ hash }): Deed => ({ type: 'puzzle', hash, tries: 4 - stars })),
    ...(level.check === null ? [] : [answerTo(level, 'check', { right: given.right })]),
  ];
}

test.each([['as it is written', null] as const, ['in German', 'de'] as const])(
  'all that is said on the map about a level of the campaign %s fits at 80 columns',
  async (_, language) => {
    const campaign = await readCampaign(language);
    if (!campaign.ok) throw new Error(campaign.error.message);
    for (const level of levelsOf(campaign.value)) {
      const filled = fillTexts(level, NOBODY_KNOWN);
      const answers = level.predict?.answers ?? [null];
      const cases = answers.flatMap((__, nth) =>
        CONFIDENCES.flatMap((sure) => [1, 2, 3].map((stars) => [nth, stars, sure] as const)),
      );
      for (const [answer, stars, sure] of cases) {
        const progress = after(...deedsIn(level, answer, stars, sure));
        const map = { campaign: campaign.value, progress, shelf: new Map(), cursor: 0 };
        const lines = detailLines(map, filled, 78, theme);
        expect(lines.length, `${level.id} ${answer} ${stars} ${sure}`).toBeLessThanOrEqual(
          detailRows(lines, SMALLEST.rows),
        );
      }
    }
  },
);
