import { playOut } from '../kitchen/index.ts';
import type { Plan } from '../model/decision.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { outcomeOf } from '../scoring/outcome.ts';
import { blocking } from './blocking.ts';
import { runStrategy } from './run.ts';

/**
 * By how many minutes a plan is better than the blocking cook; 0 where it is worse. Only for kitchens whose goal is
 * counted in minutes.
 * @returns `null` where it is not known: the blocking cook does not reach the goal, or the plan is none for this kitchen
 * @throws where the goal is counted in coins (our bug)
 */
export function minutesTakenAway(kitchen: Kitchen, plan: Plan): number | null {
  const { goal } = kitchen;
  if (goal === 'coins') throw new Error('coins are no minutes');
  const played = playOut(kitchen, plan);
  if (!played.ok) return null;
  const own = outcomeOf(kitchen, played.value.log);
  const other = runStrategy(kitchen, blocking(kitchen)).outcome;
  if (!passes(goal, own) || !passes(goal, other)) return null;
  return Math.max(0, goalValue(goal, other) - goalValue(goal, own));
}
