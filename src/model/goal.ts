import type { Outcome } from './outcome.ts';
import type { Goal } from './spec.ts';

/** Whether an outcome counts at all under a goal (kitchen-rules §6, last column). */
export function passes(goal: Goal, outcome: Outcome): boolean {
  if (
    outcome.ended === null ||
    outcome.ended === 'stuck' ||
    outcome.ended === 'alarm' ||
    outcome.ended === 'unfinished'
  ) {
    return false;
  }
  return goal === 'coins' ? outcome.served.length > 0 : outcome.lost.length === 0;
}

/** The number that the goal is about: minutes for `finish` and `waits`, coins for `coins`. */
export const goalValue = (goal: Goal, outcome: Outcome): number => outcome[goal];

/**
 * Negative if `a` is better than `b`, positive if it is worse, 0 if the goal does not tell them apart. Compares the
 * goal's two values only; both outcomes must pass.
 */
export function compareByGoal(goal: Goal, a: Outcome, b: Outcome): number {
  if (goal === 'finish') return a.finish - b.finish || a.waits - b.waits;
  if (goal === 'waits') return a.waits - b.waits || a.finish - b.finish;
  return b.coins - a.coins || a.finish - b.finish;
}
