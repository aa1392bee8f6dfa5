import { lead, type Score } from './score.ts';

/** How much of what could be won was won: the sentence under a comparison. */
export interface Saving {
  readonly unit: 'minutes' | 'coins';
  /** Minutes of waiting taken away, or coins earned, beyond the baseline; negative if the plan is worse than it. */
  readonly took: number;
  /** The same for the best known; at least 1. */
  readonly could: number;
  /** Whole per cent, rounded down: 100 is only said of what is as good as the best. */
  readonly percent: number;
  readonly against: 'blocking' | 'house';
}

/** `null` where there is nothing to say: the outcome fails, there is no baseline, or nothing could be won. */
export function savingOf(score: Score): Saving | null {
  const { goal, baseline, best, value } = score;
  if (!score.passes || baseline === null || best === null) return null;
  const could = lead(goal, best, baseline.value);
  if (could === 0) return null;
  const took = lead(goal, value, baseline.value);
  return {
    unit: goal === 'coins' ? 'coins' : 'minutes',
    took,
    could,
    percent: Math.floor((100 * took) / could),
    against: baseline.cook,
  };
}
