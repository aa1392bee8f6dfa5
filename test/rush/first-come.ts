import { refusalOf, type Shift } from '../../src/kitchen/index.ts';
import type { Decision, Verb } from '../../src/model/decision.ts';

const VERBS: readonly Verb[] = ['collect', 'start', 'do'];

/** The policy `first-come` (see `POLICIES` in src/rush), played by the ordinary engine: by order, then in the dish's order. */
export function firstCome(shift: Shift): Decision | null {
  for (const { index: task } of shift.kitchen.tasks) {
    const verb = VERBS.find((one) => refusalOf(shift, { verb: one, task }) === null);
    if (verb !== undefined) return { verb, task };
  }
  const wait: Decision = { verb: 'wait', until: null };
  return refusalOf(shift, wait) === null ? wait : null;
}
