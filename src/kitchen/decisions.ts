import type { Decision } from '../model/decision.ts';
import { collectMinutes, nextHappening } from './clock.ts';
import { taskAt, taskState } from './draft.ts';
import { refusalOf, stationFor, verbsFor } from './legal.ts';
import type { Refusal } from './refusal.ts';
import type { Shift } from './shift.ts';

/** A legal decision and the minutes that it takes the brain; `null` for a stare at what never dings. */
export interface Choice {
  readonly decision: Decision;
  readonly minutes: number | null;
}

export interface Refused {
  readonly decision: Decision;
  readonly refusal: Refusal;
}

/** What the brain can decide now, and what it cannot, by order and then in the dish's order; `wait` comes last. */
export interface Decisions {
  readonly legal: readonly Choice[];
  readonly refused: readonly Refused[];
}

export function decisions(shift: Shift): Decisions {
  const legal: Choice[] = [];
  const refused: Refused[] = [];
  const sort = (decision: Decision): void => {
    const refusal = refusalOf(shift, decision);
    if (refusal === null) legal.push({ decision, minutes: minutesOf(shift, decision) });
    else refused.push({ decision, refusal });
  };
  for (const task of shift.kitchen.tasks) for (const verb of verbsFor(task)) sort({ verb, task: task.index });
  sort({ verb: 'wait', until: null });
  return { legal, refused };
}

/** The minutes of the brain that a legal decision takes, waiting included; `null` for a stare at what never dings. */
function minutesOf(shift: Shift, decision: Decision): number | null {
  if (decision.verb === 'wait') return (decision.until ?? nextHappening(shift)) - shift.minute;
  const task = taskAt(shift, decision.task);
  if (decision.verb === 'do') return task.minutes;
  if (decision.verb === 'start') return loadingMinutes(shift, decision.task);
  const collecting = collectMinutes(shift, decision.task);
  if (decision.verb !== 'stare') return collecting;
  const { mode, due } = taskState(shift, decision.task);
  const whole = mode === 'cooking' ? due - shift.minute : task.start + task.minutes;
  return whole === Number.POSITIVE_INFINITY ? null : whole + collecting;
}

function loadingMinutes(shift: Shift, index: number): number {
  const task = taskAt(shift, index);
  return task.kind === 'station' ? task.start : (shift.kitchen.stations[stationFor(shift, task)]?.briefing ?? 0);
}
