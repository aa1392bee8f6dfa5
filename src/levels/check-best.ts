import type { Best, Cooks } from '../model/best.ts';
import { passes } from '../model/goal.ts';
import type { Goal } from '../model/spec.ts';
import type { KitchenFinding } from './finding.ts';

/** What the proof says: whether any plan passes, whether the best is proven, and whether it takes more than blocking. */
export function bestFindings(goal: Goal, { blocking, best }: Cooks): readonly KitchenFinding[] {
  if (best.run === null) return [best.proven ? NO_PLAN : NO_PLAN_FOUND];
  const findings: KitchenFinding[] = [];
  const value = best.run.outcome[goal];
  if (!best.proven) {
    findings.push({
      code: 'best-not-proven',
      // What players are after is proven where the bound is reached: only the choice between equals is open.
      severity: best.bound === value ? 'note' : 'warning',
      path: GOAL,
      message: `the best is not proven: ${value} is known (${goal}), ${openGap(goal, value, best)}`,
      fix: 'make the kitchen smaller: fewer orders, or fewer steps',
    });
  }
  if (passes(goal, blocking.outcome) && blocking.outcome[goal] === value) {
    findings.push({
      code: 'blocking-is-best',
      severity: 'note',
      path: GOAL,
      message: `the blocking cook reaches the best already: ${goal} ${value}`,
      fix: 'nothing, if that is the lesson; else give the brain something to do while a station works',
    });
  }
  return findings;
}

/** What is said of a kitchen's goal stands at it. */
const GOAL = ['goal'];

/** What may still be better, in the goal's first value or only in its second. */
const openGap = (goal: Goal, value: number, { bound }: Best): string =>
  bound === value
    ? `and only ${goal === 'finish' ? 'less waiting' : 'an earlier finish'} with it could be better`
    : `and nothing can be better than ${bound}`;

const NO_PLAN: KitchenFinding = {
  code: 'no-plan-passes',
  severity: 'error',
  path: GOAL,
  message: 'no plan passes the goal: every shift ends stuck, with an alarm, or without an order that counts',
  fix: 'look for an order that nobody can serve: a patience that is too short, tools in a knot, a step that never dings',
};

const NO_PLAN_FOUND: KitchenFinding = {
  code: 'no-plan-found',
  severity: 'warning',
  path: GOAL,
  message: 'no plan that passes the goal was found, and it is not proven that there is none',
  fix: 'make the kitchen smaller, or its limits kinder',
};
