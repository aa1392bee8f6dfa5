import { decisionText, nextHappening, open } from '../../kitchen/index.ts';
import type { Decision, Plan, TaskDecision } from '../../model/decision.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { decided } from './decided.ts';

/** A decision, and the minute at which it is to be made. */
export interface Timed {
  readonly decision: TaskDecision;
  readonly minute: number;
}

/**
 * The plan that makes decisions at their minutes, with the waiting between them.
 * @throws where the rules refuse it: then the minutes were not worked out well
 */
export function timedPlan(kitchen: Kitchen, decisions: readonly Timed[]): Plan {
  const plan: string[] = [];
  let { shift } = open(kitchen);
  const make = (decision: Decision): void => {
    plan.push(decisionText(kitchen, decision));
    shift = decided(shift, decision);
  };
  for (const { decision, minute } of decisions) {
    while (shift.mode === 'running' && shift.minute < minute) {
      make({ verb: 'wait', until: nextHappening(shift) <= minute ? null : minute });
    }
    make(decision);
  }
  return plan;
}
