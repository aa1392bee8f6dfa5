import type { Decision } from '../model/decision.ts';
import type { Log, ShiftEvent } from '../model/event.ts';

/** A decision of a shift with what came of it. */
export interface Decided {
  readonly decision: Decision;
  /** Which decision of the plan, from 0. */
  readonly position: number;
  readonly minute: number;
  /** The minute at which the brain was free again, or the shift at its end. */
  readonly until: number;
  readonly events: readonly ShiftEvent[];
  /** When what it collects has dinged; meaningful for `collect` alone. */
  readonly dinged: number;
  /** How often its task has been started by now, this start included. */
  readonly attempt: number;
}

/** The decisions of a log, each with all that happened before the next one. */
export function decidedIn(log: Log): readonly Decided[] {
  const starts = log.flatMap(({ type }, at) => (type === 'decided' ? [at] : []));
  const dings = new Map<number, number>();
  const attempts = new Map<number, number>();
  return starts.map((at, position) => {
    const events = log.slice(at, starts[position + 1]);
    const [first, last] = [events[0], events.at(-1)] as [ShiftEvent & { type: 'decided' }, ShiftEvent];
    const task = first.decision.verb === 'wait' ? -1 : first.decision.task;
    const dinged = dings.get(task) ?? -1;
    for (const event of events) {
      if (event.type === 'dinged') dings.set(event.task, event.minute);
      if (event.type === 'loading') attempts.set(event.task, (attempts.get(event.task) ?? 0) + 1);
    }
    const attempt = attempts.get(task) ?? 0;
    return { decision: first.decision, position, minute: first.minute, until: last.minute, events, dinged, attempt };
  });
}

/** What happens at the minute at which a decision comes to its end. */
export const atItsEnd = ({ events, until }: Decided): readonly ShiftEvent[] =>
  events.filter(({ minute }) => minute === until);
