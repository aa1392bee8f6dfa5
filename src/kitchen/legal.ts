import { reacts } from '../machines/step.ts';
import { TASKS } from '../machines/tables.ts';
import type { Decision, Verb } from '../model/decision.ts';
import type { Task } from '../model/kitchen.ts';
import { nextHappening } from './clock.ts';
import { orderAt, orderState, taskAt, taskState } from './draft.ts';
import { isMet, isNeeded } from './needs.ts';
import type { Refusal } from './refusal.ts';
import type { Shift } from './shift.ts';

/** Why the decision is not legal now, or `null` if it is. */
export function refusalOf(shift: Shift, decision: Decision): Refusal | null {
  if (shift.mode !== 'running') return { rule: 'shift-ended' };
  if (shift.brain.mode !== 'free') return { rule: 'brain-busy' };
  if (decision.verb === 'wait') return refuseWait(shift, decision.until);
  const task = taskAt(shift, decision.task);
  return refuseOrder(shift, task, decision.verb) ?? refuseVerb(shift, task, decision.verb);
}

function refuseWait(shift: Shift, until: number | null): Refusal | null {
  if (until !== null && until <= shift.minute) return { rule: 'past', minute: until };
  return nextHappening(shift) === Number.POSITIVE_INFINITY ? { rule: 'nothing-to-come' } : null;
}

/** A settled order's tasks can only be cleared. */
function refuseOrder(shift: Shift, task: Task, verb: Verb): Refusal | null {
  const { mode } = orderState(shift, task.order);
  if (mode === 'expected') return { rule: 'not-arrived', at: orderAt(shift, task.order).at };
  if (verb === 'clear') return null;
  if (mode === 'served') return { rule: 'order-served' };
  return mode === 'lost' ? { rule: 'order-lost' } : null;
}

/** What the verb itself asks of the task. */
function refuseVerb(shift: Shift, task: Task, verb: Verb): Refusal | null {
  switch (verb) {
    case 'do':
      if (task.kind === 'station') return wrongKind(task);
      return wrongMode(shift, task, 'do') ?? refuseBeginning(shift, task);
    case 'start':
      return refuseStart(shift, task);
    case 'stare':
      return refuseStare(shift, task);
    case 'collect':
      return wrongMode(shift, task, 'collect') ?? refuseUnneeded(shift, task);
    case 'handle':
      if (task.kind === 'hands-on') return wrongKind(task);
      return wrongMode(shift, task, 'handle') ?? refuseUnneeded(shift, task);
    case 'clear':
      return wrongMode(shift, task, 'clear') ?? (isNeeded(shift, task) ? { rule: 'still-needed' } : null);
  }
}

function refuseStart(shift: Shift, task: Task): Refusal | null {
  if (isForHandsOnly(task)) return wrongKind(task);
  return wrongMode(shift, task, 'start') ?? refuseBeginning(shift, task) ?? refuseSlot(shift, task);
}

function refuseStare(shift: Shift, task: Task): Refusal | null {
  if (isForHandsOnly(task)) return wrongKind(task);
  const { mode } = taskState(shift, task.index);
  if (mode === 'cooking') return refuseUnneeded(shift, task);
  // To brief a helper and then stare at the work is two decisions (kitchen-rules §5): only a station is loaded and stared at.
  return task.kind === 'hands-on' ? { rule: 'wrong-mode', mode } : refuseStart(shift, task);
}

const isForHandsOnly = (task: Task): boolean => task.kind === 'hands-on' && !task.delegable;

const wrongKind = (task: Task): Refusal => ({ rule: 'wrong-kind', kind: task.kind });

function wrongMode(shift: Shift, task: Task, event: Exclude<Verb, 'stare'>): Refusal | null {
  const { mode } = taskState(shift, task.index);
  return reacts(TASKS[task.kind], mode, event) ? null : { rule: 'wrong-mode', mode };
}

const refuseUnneeded = (shift: Shift, task: Task): Refusal | null =>
  isNeeded(shift, task) ? null : { rule: 'not-needed' };

/** The part of *startable* that every way of beginning a task has in common. */
function refuseBeginning(shift: Shift, task: Task): Refusal | null {
  if (!isNeeded(shift, task)) return { rule: 'not-needed' };
  const missing = task.after.filter((need) => !isMet(shift, need));
  if (missing.length > 0) return { rule: 'after', missing };
  if (task.checks !== -1 && shift.stock[task.checks] === 0) return { rule: 'out-of-stock', item: task.checks };
  const { keeps } = orderState(shift, task.order);
  for (const tool of task.takes) {
    const wanted = task.takes.filter((other) => other === tool).length;
    if ((shift.tools[tool] ?? 0) < wanted) return { rule: 'tool-taken', tool, keptByItself: keeps.includes(tool) };
  }
  return null;
}

function refuseSlot(shift: Shift, task: Task): Refusal | null {
  const station = stationFor(shift, task);
  return station === -1
    ? { rule: 'no-free-slot', station: task.kind === 'station' ? task.station : (shift.kitchen.helpers[0] ?? -1) }
    : null;
}

/**
 * The station that would take the task now: its own, or for a delegable one the first helper (level order) with a free
 * slot. `-1` if there is none.
 */
export function stationFor(shift: Shift, task: Task): number {
  const hasSlot = (station: number): boolean => (shift.free[station] ?? 0) > 0;
  if (task.kind === 'station') return hasSlot(task.station) ? task.station : -1;
  return shift.kitchen.helpers.find(hasSlot) ?? -1;
}

/** Whether any decision at all is legal now. */
export function hasLegalDecision(shift: Shift): boolean {
  if (refuseWait(shift, null) === null) return true;
  return shift.kitchen.tasks.some((task) =>
    verbsFor(task).some((verb) => refusalOf(shift, { verb, task: task.index }) === null),
  );
}

const STATION_VERBS: readonly Verb[] = ['start', 'stare', 'collect', 'handle', 'clear'];
const DELEGABLE_VERBS: readonly Verb[] = ['do', 'start', 'stare', 'collect', 'clear'];

/** The verbs that can make sense for a task at some moment of a shift. */
export function verbsFor(task: Task): readonly Verb[] {
  if (task.kind === 'station') return STATION_VERBS;
  return task.delegable ? DELEGABLE_VERBS : ['do'];
}
