import { type Level, puzzlesOf } from '../model/level.ts';
import { type Answered, type Progress, starsOfLevel } from '../model/progress.ts';

/** How a player stands with one question: `owed` is a certain, wrong answer that no variant has set right yet, where there is one. */
export type Standing = 'not asked' | 'open' | 'right' | 'wrong' | 'owed';

/** What a player has understood of a level, beat by beat. */
export interface Understanding {
  readonly predict: Standing;
  readonly check: Standing;
  /** 0 to 3: how close the shift, or the order, comes to the best. */
  readonly stars: number;
  /** 0 to 3, of the player's program; `null` before one has reached the goal. What is understood does not depend on it. */
  readonly written: number | null;
  /** 0 to 3: the lowest of what the level lets review, 0 while one has not been marked; `null` where there is none. */
  readonly review: number | null;
  /** Something of the level has been played, written or answered. */
  readonly begun: boolean;
  /** Predicted right, as good as the best, reviewed, checked right: as far as the level asks for it. */
  readonly understood: boolean;
}

const ALL_STARS = 3;

export function understandingOf(progress: Progress, level: Level): Understanding {
  const predict = standing(level.predict, progress, () => level.variants.length > 0);
  const check = standing(level.check, progress, () => false);
  const stars = starsOfLevel(progress, level);
  const written = writtenStars(progress, level);
  const review = reviewStars(progress, level);
  const isFine = (one: Standing): boolean => one === 'right' || one === 'not asked';
  return {
    predict,
    check,
    stars,
    written,
    review,
    begun:
      stars > 0 ||
      written !== null ||
      isPlayed(progress, level) ||
      [predict, check].some((one) => !['not asked', 'open'].includes(one)),
    understood: stars === ALL_STARS && review !== 0 && isFine(predict) && isFine(check),
  };
}

const isPlayed = ({ kitchens, tries, puzzles }: Progress, level: Level): boolean =>
  level.parts.some(({ hash }) => kitchens[hash] !== undefined || tries[hash] !== undefined) ||
  [...puzzlesOf(level), ...level.review].some(({ hash }) => puzzles[hash] !== undefined);

const reviewStars = ({ puzzles }: Progress, { review }: Level): number | null =>
  review.length === 0 ? null : Math.min(...review.map(({ hash }) => puzzles[hash]?.stars ?? 0));

const writtenStars = ({ programs }: Progress, { write }: Level): number | null =>
  programs[write?.hash ?? '']?.stars ?? null;

/** @param comesBack there is something that can set right what is owed */
function standing(
  question: { readonly hash: string } | null,
  { questions }: Progress,
  comesBack: () => boolean,
): Standing {
  if (question === null) return 'not asked';
  const known: Answered | undefined = questions[question.hash];
  if (known === undefined) return 'open';
  if (known.owed && comesBack()) return 'owed';
  return known.right ? 'right' : 'wrong';
}
