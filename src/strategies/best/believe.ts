import { playOut } from '../../kitchen/index.ts';
import type { Best } from '../../model/best.ts';
import { passes } from '../../model/goal.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { outcomeOf } from '../../scoring/outcome.ts';
import type { Finding } from './searcher.ts';
import { goalNumber, pairOf, type Value } from './value.ts';

/** What a search says that it has found. */
export type Claim = Pick<Finding, 'plan' | 'value' | 'bound' | 'proven'>;

/**
 * No plan is believed before the engine has replayed it.
 * @throws if the plan is illegal, or comes to something else than is claimed (our bug)
 */
export function believe(kitchen: Kitchen, { plan, value, bound, proven }: Claim): Best {
  if (plan === null) return { run: null, proven, bound: proven ? null : boundNumber(kitchen, bound) };
  const played = playOut(kitchen, plan);
  if (!played.ok)
    throw new Error(`the search found a plan that the rules refuse, at decision ${played.error.position}`);
  const outcome = outcomeOf(kitchen, played.value.log);
  const [first, second] = pairOf(kitchen.goal, outcome);
  if (first !== value[0] || second !== value[1] || !passes(kitchen.goal, outcome)) {
    throw new Error('the search found a plan that is not what it seemed');
  }
  return { run: { plan, outcome }, proven, bound: goalNumber(kitchen, bound) };
}

const boundNumber = (kitchen: Kitchen, bound: Value): number | null =>
  Number.isFinite(bound[0]) ? goalNumber(kitchen, bound) : null;
