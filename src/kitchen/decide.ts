import type { Decision, TaskDecision } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { arrive, collectMinutes, ding, finishWork, runUntilFree } from './clock.ts';
import { type Draft, draftOf, endShift, finished, moveTask, taskAt, taskState, turnBrain } from './draft.ts';
import { takeSupplies } from './effects.ts';
import { hasLegalDecision, refusalOf, stationFor } from './legal.ts';
import type { Refusal } from './refusal.ts';
import type { Shift, Step } from './shift.ts';

/** Opens a shift: minute 0, its first orders arrived, the brain free. */
export function open(kitchen: Kitchen): Step {
  const noneNoted = kitchen.variables.map(() => -1);
  const draft: Draft = {
    kitchen,
    mode: 'running',
    minute: 0,
    brain: { mode: 'free', task: -1, until: Number.POSITIVE_INFINITY, thenStares: false },
    tasks: kitchen.tasks.map(() => ({ mode: 'todo', attempts: 0, station: -1, due: 0, since: 0 })),
    orders: kitchen.orders.map(({ required }) => ({
      mode: 'expected',
      servedAt: -1,
      left: required,
      keeps: [],
      noted: noneNoted,
      voided: false,
    })),
    onStations: [],
    free: kitchen.stations.map(({ slots }) => slots),
    tools: kitchen.tools.map(({ count }) => count),
    stock: kitchen.stock.map(({ count }) => count),
    writes: kitchen.variables.map(() => []),
    unsettled: kitchen.orders.length,
    burnt: 0,
    lostUpdates: 0,
    working: 0,
    staring: 0,
    waiting: 0,
    events: [],
  };
  arrive(draft);
  endIfStuck(draft);
  return finished(draft);
}

/**
 * Carries a decision out and lets time pass until the brain is free again or the shift has ended.
 * @returns the new shift with what happened, or the rule that forbids the decision; the given shift is never changed.
 */
export const decide = (shift: Shift, decision: Decision): Result<Step, Refusal> => carryOut(shift, decision, () => {});

/**
 * The same as `decide`, seen minute by minute: a step for every minute at which something happens on the way, the brain
 * busy in all but the last. Each step's events are those since the step before. For screens that show time passing.
 */
export function trace(shift: Shift, decision: Decision): Result<readonly Step[], Refusal> {
  const steps: Step[] = [];
  let told = 0;
  const take = ({ shift: at, events }: Step): void => {
    steps.push({ shift: at, events: events.slice(told) });
    told = events.length;
  };
  const last = carryOut(shift, decision, (draft) => take(finished(draftOf(draft, draft.events.slice()))));
  if (!last.ok) return last;
  take(last.value);
  return ok(steps);
}

function carryOut(shift: Shift, decision: Decision, onTick: (draft: Draft) => void): Result<Step, Refusal> {
  const refusal = refusalOf(shift, decision);
  if (refusal !== null) return fail(refusal);
  const draft = draftOf(shift);
  draft.events.push({ minute: draft.minute, type: 'decided', decision });
  if (decision.verb === 'wait') beginWait(draft, decision.until);
  else BEGIN[decision.verb](draft, decision);
  if (draft.mode === 'running') {
    finishWork(draft);
    if (draft.mode === 'running') ding(draft);
    runUntilFree(draft, onTick);
    endIfStuck(draft);
  }
  return ok(finished(draft));
}

/** Ends a shift whose plan has no more decisions: *unfinished*, unless it has already ended. */
export function abandon(shift: Shift): Step {
  const draft = draftOf(shift);
  if (draft.mode === 'running') endShift(draft, 'abandon');
  return finished(draft);
}

function endIfStuck(draft: Draft): void {
  if (draft.mode === 'running' && !hasLegalDecision(draft)) endShift(draft, 'halt');
}

function beginWait(draft: Draft, until: number | null): void {
  turnBrain(draft, 'wait', -1, until ?? Number.POSITIVE_INFINITY);
  draft.events.push({ minute: draft.minute, type: 'waiting', until });
}

const BEGIN: Readonly<Record<TaskDecision['verb'], (draft: Draft, decision: TaskDecision) => void>> = {
  do: (draft, { task: index }) => {
    const task = taskAt(draft, index);
    if (!takeSupplies(draft, task)) return;
    turnBrain(draft, 'do', index, draft.minute + task.minutes);
    moveTask(draft, index, 'do');
    draft.events.push({ minute: draft.minute, type: 'doing', task: index });
  },
  start: (draft, { task }) => beginLoading(draft, task, false),
  stare: (draft, { task }) => {
    if (taskState(draft, task).mode === 'cooking') {
      turnBrain(draft, 'watch', task);
      draft.events.push({ minute: draft.minute, type: 'staring', task });
    } else beginLoading(draft, task, true);
  },
  collect: (draft, { task }) => beginFetching(draft, task, 'collect', 'collecting'),
  handle: (draft, { task }) => beginFetching(draft, task, 'handle', 'handling'),
  clear: (draft, { task }) => beginFetching(draft, task, 'clear', 'clearing'),
};

function beginLoading(draft: Draft, index: number, thenStares: boolean): void {
  const task = taskAt(draft, index);
  const station = stationFor(draft, task);
  if (!takeSupplies(draft, task)) return;
  const minutes = task.kind === 'station' ? task.start : (draft.kitchen.stations[station]?.briefing ?? 0);
  turnBrain(draft, 'load', index, draft.minute + minutes, thenStares);
  moveTask(draft, index, 'start', { station });
  draft.onStations = [...draft.onStations, index];
  draft.free[station] = (draft.free[station] ?? 0) - 1;
  draft.events.push({ minute: draft.minute, type: 'loading', task: index, station });
}

function beginFetching(
  draft: Draft,
  index: number,
  event: 'collect' | 'handle' | 'clear',
  type: 'collecting' | 'handling' | 'clearing',
): void {
  turnBrain(draft, event, index, draft.minute + collectMinutes(draft, index));
  moveTask(draft, index, event);
  draft.events.push({ minute: draft.minute, type, task: index });
}
