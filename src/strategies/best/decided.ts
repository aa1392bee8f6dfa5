import { decide, type Shift } from '../../kitchen/index.ts';
import type { Decision } from '../../model/decision.ts';

/**
 * The shift after a decision of a search.
 * @throws where the rules refuse it (our bug)
 */
export function decided(shift: Shift, decision: Decision): Shift {
  const step = decide(shift, decision);
  if (!step.ok) throw new Error(`the search took an illegal decision: ${step.error.rule}`);
  return step.value.shift;
}
