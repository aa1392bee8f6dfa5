import type { Best, Cooks } from '../../model/best.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { diagnose, outcomeOf, type Score, savingOf, scoreOf } from '../../scoring/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { bestLine, failureText } from '../../words/outcomes.ts';
import { type ADVICE, remarkText, savingText } from '../../words/remarks.ts';
import { type Line, line, wrapped } from '../line.ts';
import type { Theme } from '../theme.ts';

/** What is said about a shift that has ended: at most one sentence on the whole and three remarks. */
export interface Verdict {
  readonly score: Score | null;
  readonly sentence: string;
  readonly remarks: readonly string[];
}

/**
 * @param soFar what is known of the best while the cooks are not
 * @param who has decided
 */
export function verdictOf(
  kitchen: Kitchen,
  log: Log,
  bestLog: Log | null,
  cooks: Cooks | null,
  who: keyof typeof ADVICE = 'shift',
  soFar: Best | null = null,
): Verdict {
  const outcome = outcomeOf(kitchen, log);
  const failed = failureText(kitchen.goal, outcome);
  if (cooks === null) {
    const known = soFar === null ? '' : ` ${bestLine(kitchen.goal, soFar)}`;
    const sentence =
      failed === null
        ? `${MESSAGES.comparison.servedStillLooking}${known}`
        : MESSAGES.comparison.failedBecause(failed, who);
    return { score: null, sentence, remarks: [] };
  }
  const score = scoreOf(kitchen, outcome, cooks);
  const remarks = diagnose(kitchen, log, bestLog, score).map((remark) => remarkText(kitchen, remark));
  return {
    score,
    sentence:
      failed === null
        ? (savingText(savingOf(score), who) ?? servedSentence(score))
        : MESSAGES.comparison.failedBecause(failed, who),
    remarks,
  };
}

/** Where nothing could be won, the remarks say why; without a baseline, having got through is what counts. */
const servedSentence = (score: Score): string => (score.baseline === null ? MESSAGES.comparison.onlyYou : '');

/** `★ ★ ☆` for two stars. */
export const starsText = (stars: number, { glyphs }: Theme): string =>
  [1, 2, 3].map((nth) => (nth <= stars ? glyphs.star : glyphs.noStar)).join(' ');

/** A remark as lines of at most `width` columns, the first behind a dot. */
export const remarkLines = (remark: string, width: number, dot: string): readonly Line[] =>
  wrapped(remark, width - 4).map((text, nth) => line(` ${nth === 0 ? dot : ' '} ${text}`));
