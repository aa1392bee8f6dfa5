import type { Best, Cooks } from '../model/best.ts';
import { compareByGoal, goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Goal } from '../model/spec.ts';

/** The cook that counts as 0: blocking, or the house where blocking fails (kitchen-rules §8). */
export interface Baseline {
  readonly cook: 'blocking' | 'house';
  /** The goal value, in minutes or coins. */
  readonly value: number;
}

/** How good a plan is (kitchen-rules §8). */
export interface Score {
  readonly passes: boolean;
  /**
   * 0 is the baseline, 1 the best; below 0 is worse than standing still. `null` where no plan passes. An outcome that
   * fails has gained nothing: 0. Above 1 only where the best is not proven and the plan beats it.
   */
  readonly gain: number | null;
  readonly stars: 0 | 1 | 2 | 3;
  readonly goal: Goal;
  /** The plan's own goal value, in minutes or coins. Says little where the outcome fails. */
  readonly value: number;
  /** `null` where both blocking and the house fail. */
  readonly baseline: Baseline | null;
  /** The best goal value known; `null` where no plan is known to pass. */
  readonly best: number | null;
  /** No plan has a better goal value than `best`. */
  readonly proven: boolean;
}

/**
 * Scores an outcome. The best known is the best of what the search found, blocking and the house; where none of them
 * passes and the plan does, the plan itself.
 */
export function scoreOf(kitchen: Pick<Kitchen, 'goal'>, outcome: Outcome, cooks: Cooks): Score {
  const { goal } = kitchen;
  const isPass = passes(goal, outcome);
  const value = goalValue(goal, outcome);
  const baseline = baselineOf(goal, cooks);
  const best = bestKnown(goal, cooks) ?? (isPass ? value : null);
  const facts = { passes: isPass, goal, value, baseline, best, proven: best !== null && cooks.best.bound === best };
  if (best === null) return { ...facts, gain: null, stars: 0 };
  if (!isPass) return { ...facts, gain: 0, stars: 0 };
  const isBest = lead(goal, value, best) >= 0;
  const gain = gainOf(goal, value, baseline, best);
  return { ...facts, gain, stars: isBest ? 3 : gain >= 0.5 ? 2 : 1 };
}

/** By how many minutes or coins `value` is better than `other`; negative if it is worse, never -0. */
export const lead = (goal: Goal, value: number, other: number): number =>
  goal === 'coins' ? value - other : other - value;

function gainOf(goal: Goal, value: number, baseline: Baseline | null, best: number): number {
  const toWin = baseline === null ? 0 : lead(goal, best, baseline.value);
  if (baseline === null || toWin === 0) return lead(goal, value, best) >= 0 ? 1 : 0;
  return lead(goal, value, baseline.value) / toWin;
}

function baselineOf(goal: Goal, { blocking, house }: Cooks): Baseline | null {
  if (passes(goal, blocking.outcome)) return { cook: 'blocking', value: goalValue(goal, blocking.outcome) };
  if (passes(goal, house.outcome)) return { cook: 'house', value: goalValue(goal, house.outcome) };
  return null;
}

function bestKnown(goal: Goal, { blocking, house, best }: Cooks): number | null {
  const [first] = [...found(best), blocking.outcome, house.outcome]
    .filter((outcome) => passes(goal, outcome))
    .sort((a, b) => compareByGoal(goal, a, b));
  return first === undefined ? null : goalValue(goal, first);
}

const found = ({ run }: Best): readonly Outcome[] => (run === null ? [] : [run.outcome]);
