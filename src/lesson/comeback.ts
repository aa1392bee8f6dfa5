import type { Level } from '../model/level.ts';
import type { Progress } from '../model/progress.ts';

/**
 * Levels that are played to their end from a wrong, certain prediction until its variant: the level itself and two others;
 * where the player has gone on without playing it, three others.
 */
export const LEVELS_BETWEEN = 3;
/** At the end of the list: the level itself and one other. */
export const LEAST_BETWEEN = 2;

/** A level that comes back with other numbers. */
export interface Comeback {
  /** Index into the campaign's levels. */
  readonly level: number;
  /** Index into the level's variants. */
  readonly variant: number;
}

/**
 * What comes back now: the level whose prediction was wrong and certain longest ago, if so many levels have been finished
 * since it was last answered, itself among them. Variants take turns.
 * @returns `null` where nothing does
 */
export function comebackOf(
  progress: Progress,
  levels: readonly Level[],
  between: number = LEVELS_BETWEEN,
): Comeback | null {
  let oldest: (Comeback & { readonly at: number }) | null = null;
  levels.forEach((level, index) => {
    const known = level.predict === null ? undefined : progress.questions[level.predict.hash];
    if (known === undefined || !known.owed || level.variants.length === 0) return;
    if (progress.finished - known.at < between || (oldest !== null && oldest.at <= known.at)) return;
    oldest = { level: index, variant: known.again % level.variants.length, at: known.at };
  });
  return oldest;
}
