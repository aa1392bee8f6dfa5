import { decide, open, playOut, type Shift } from '../kitchen/index.ts';
import type { Decision, Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';

/**
 * All that happens when a plan is played to its end.
 * @throws if the rules refuse a plan that they have already played (our bug).
 */
export function logOf(kitchen: Kitchen, plan: Plan): Log {
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(`a replay was refused at decision ${played.error.position}`);
  return played.value.log;
}

/** A moment at which the brain was free, and what it decided. */
export interface Moment {
  readonly shift: Shift;
  readonly decision: Decision;
  /** The minute at which it was free again, or the shift ended. */
  readonly until: number;
}

/**
 * The moments of decision of a shift, played again from its log.
 * @throws if the log is not one of this kitchen: a decision of it is not legal (our bug).
 */
export function momentsOf(kitchen: Kitchen, log: Log): readonly Moment[] {
  let { shift } = open(kitchen);
  const moments: Moment[] = [];
  for (const event of log) {
    if (event.type !== 'decided') continue;
    const next = decide(shift, event.decision);
    if (!next.ok) throw new Error(`the log decides against a rule: ${next.error.rule}`);
    moments.push({ shift, decision: event.decision, until: next.value.shift.minute });
    shift = next.value.shift;
  }
  return moments;
}
