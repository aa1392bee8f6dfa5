import { expect, test } from 'vitest';
import { readCampaign } from '../../src/cli/io-levels.ts';
import { levelsOf } from '../../src/lesson/index.ts';
import { fillTexts, NOBODY_KNOWN } from '../../src/levels/index.ts';
import { CONFIDENCES, type Confidence } from '../../src/model/lesson.ts';
import type { Level } from '../../src/model/level.ts';
import type { Deed } from '../../src/model/progress.ts';
import { DETAIL_ROWS, detailLines } from '../../src/tui/lines/level-detail.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { after, answerTo } from '../support/lesson-level.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

/** Everything of a level done: with one star and all answers wrong, or as well as it can be. */
function deedsIn(level: Level, answer: number, well: boolean, confidence: Confidence): readonly Deed[] {
  const given = { answer, right: well, confidence };
  const stars = well ? 3 : 1;
  return [
    ...(level.predict === null ? [] : [answerTo(level, 'predict', given)]),
    ...level.parts.map(({ hash, kitchen: { goal } }): Deed => {
      return { type: 'shift', hash, reached: { stars, goal, value: 135, plan: [] } };
    }),
    ...level.parts.map(({ hash, kitchen: { goal } }): Deed => {
      return { type: 'program', hash, reached: { stars, goal, value: 135 } };
    }),
    ...level.puzzles.map(({ hash }): Deed => ({ type: 'puzzle', hash, tries: 4 - stars })),
    ...(level.check === null ? [] : [answerTo(level, 'check', { right: well })]),
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
        CONFIDENCES.flatMap((sure) => [[nth, true, sure] as const, [nth, false, sure] as const]),
      );
      for (const [answer, well, sure] of cases) {
        const progress = after(...deedsIn(level, answer, well, sure));
        const map = { campaign: campaign.value, progress, shelf: new Map(), cursor: 0 };
        expect(detailLines(map, filled, 78, theme).length, `${level.id} ${answer} ${well} ${sure}`).toBeLessThanOrEqual(
          DETAIL_ROWS,
        );
      }
    }
  },
);
