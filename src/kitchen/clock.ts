import { step } from '../machines/step.ts';
import { ACCOUNTS, ORDERS } from '../machines/tables.ts';
import {
  type Draft,
  endShift,
  loseOrder,
  moveTask,
  orderAt,
  orderState,
  taskAt,
  taskState,
  turnBrain,
} from './draft.ts';
import { concludeTask, freeSlot, undoAttempt } from './effects.ts';
import { isNeeded } from './needs.ts';
import type { Shift } from './shift.ts';

const NEVER = Number.POSITIVE_INFINITY;

/**
 * The next minute at which phases 2 to 6 of kitchen-rules §2 change anything, `Infinity` if nothing will ever happen
 * by itself. Later than the present minute.
 */
export function nextHappening(shift: Shift | Draft): number {
  const { kitchen } = shift;
  let next = kitchen.closes;
  for (const index of shift.onStations) {
    const state = taskState(shift, index);
    const task = taskAt(shift, index);
    if (state.mode === 'cooking') next = Math.min(next, state.due);
    else if (state.mode === 'ready') next = Math.min(next, state.since + task.burns);
    else if (state.mode === 'failed' && isNeeded(shift, task)) next = Math.min(next, state.since + kitchen.alarm);
  }
  for (let index = 0; index < kitchen.orders.length; index += 1) {
    const { mode } = orderState(shift, index);
    const { at, patience } = orderAt(shift, index);
    if (mode === 'expected') next = Math.min(next, at);
    else if (mode === 'open') next = Math.min(next, at + patience);
  }
  return next;
}

/** Lets time pass until the brain is free to decide, or the shift has ended. `onTick` sees the draft before each step of time. */
export function runUntilFree(draft: Draft, onTick: (draft: Draft) => void): void {
  while (draft.mode === 'running' && draft.brain.mode !== 'free') {
    const next = Math.min(nextHappening(draft), draft.brain.until);
    onTick(draft);
    if (next === NEVER) endShift(draft, 'halt');
    else tick(draft, next);
  }
}

/** Goes to `minute`, at which something happens, and through its phases 1 to 6 (kitchen-rules §2). */
function tick(draft: Draft, minute: number): void {
  const account = ACCOUNTS[draft.brain.mode];
  if (account !== null) draft[account] += minute - draft.minute;
  draft.minute = minute;
  for (const phase of PHASES) if (draft.mode === 'running') phase(draft);
  if (draft.mode === 'running') wake(draft);
}

const PHASES: readonly ((draft: Draft) => void)[] = [finishWork, burn, ding, leave, arrive, alarmOrClose];

/** A plain `wait` has no end of its own: it ends with whatever has changed at this minute. */
function wake(draft: Draft): void {
  const { mode, until } = draft.brain;
  if (mode !== 'waiting' || (until !== NEVER && until !== draft.minute)) return;
  turnBrain(draft, 'wake');
  draft.events.push({ minute: draft.minute, type: 'woke' });
}

/** Phase 1, hands: the brain's action that ends at this minute ends. */
export function finishWork(draft: Draft): void {
  const { mode, task, until, thenStares } = draft.brain;
  if (until !== draft.minute || mode === 'waiting') return;
  if (mode === 'loading') {
    finishLoading(draft, task, thenStares);
    return;
  }
  turnBrain(draft, 'finish');
  if (mode === 'doing') concludeTask(draft, task, 'done');
  else if (mode === 'collecting') {
    freeSlot(draft, task);
    concludeTask(draft, task, 'collected');
  } else {
    const how = mode === 'handling' ? 'handled' : 'cleared';
    moveTask(draft, task, how);
    undoAttempt(draft, task);
    draft.events.push({ minute: draft.minute, type: how, task });
  }
}

function finishLoading(draft: Draft, index: number, thenStares: boolean): void {
  const due = draft.minute + taskAt(draft, index).minutes;
  const { attempts, station } = taskState(draft, index);
  moveTask(draft, index, 'loaded', { due, attempts: attempts + 1 });
  draft.events.push({ minute: draft.minute, type: 'started', task: index, station, due });
  if (!thenStares) {
    turnBrain(draft, 'finish');
    return;
  }
  turnBrain(draft, 'watch', index);
  draft.events.push({ minute: draft.minute, type: 'staring', task: index });
}

/** Phase 2. */
function burn(draft: Draft): void {
  for (const index of draft.onStations) {
    const { mode, since } = taskState(draft, index);
    if (mode !== 'ready' || since + taskAt(draft, index).burns !== draft.minute) continue;
    moveTask(draft, index, 'burn');
    draft.events.push({ minute: draft.minute, type: 'burnt', task: index });
    undoAttempt(draft, index);
    draft.burnt += 1;
  }
}

/** Phase 3: dings and buzzes, in the order in which the tasks were started. */
export function ding(draft: Draft): void {
  for (const index of draft.onStations) {
    const { mode, due, attempts } = taskState(draft, index);
    if (mode !== 'cooking' || due !== draft.minute) continue;
    const task = taskAt(draft, index);
    const stared = draft.brain.mode === 'staring' && draft.brain.task === index;
    if (attempts <= task.fails) {
      moveTask(draft, index, 'buzz', { since: draft.minute });
      draft.events.push({ minute: draft.minute, type: 'buzzed', task: index });
      if (stared) turnBrain(draft, 'buzz');
      continue;
    }
    moveTask(draft, index, 'ding', { since: draft.minute });
    draft.events.push({ minute: draft.minute, type: 'dinged', task: index, burnsAt: draft.minute + task.burns });
    if (!stared) continue;
    collectStared(draft, index);
    if (draft.mode !== 'running') return;
  }
}

function collectStared(draft: Draft, index: number): void {
  moveTask(draft, index, 'collect');
  draft.events.push({ minute: draft.minute, type: 'collecting', task: index });
  turnBrain(draft, 'ding', index, draft.minute + collectMinutes(draft, index));
  finishWork(draft);
}

/** Minutes of the brain that collecting, handling or clearing a task takes. */
export function collectMinutes(shift: Pick<Shift, 'kitchen' | 'tasks'>, index: number): number {
  const task = taskAt(shift, index);
  if (task.kind === 'station') return task.collect;
  return shift.kitchen.stations[taskState(shift, index).station]?.collect ?? 0;
}

/** Phase 4. */
function leave(draft: Draft): void {
  for (const { index, at, patience } of draft.kitchen.orders) {
    if (at + patience !== draft.minute || orderState(draft, index).mode !== 'open') continue;
    loseOrder(draft, index, 'patience');
    if (draft.mode !== 'running') return;
  }
}

/** Phase 5. */
export function arrive(draft: Draft): void {
  for (const { index, at } of draft.kitchen.orders) {
    const state = orderState(draft, index);
    if (at !== draft.minute || state.mode !== 'expected') continue;
    draft.orders[index] = { ...state, mode: step(ORDERS, state.mode, 'arrive') };
    draft.events.push({ minute: draft.minute, type: 'arrived', order: index });
  }
}

/** Phase 6. */
function alarmOrClose(draft: Draft): void {
  const alarmed = draft.onStations.some((index) => {
    const { mode, since } = taskState(draft, index);
    return mode === 'failed' && since + draft.kitchen.alarm === draft.minute && isNeeded(draft, taskAt(draft, index));
  });
  if (alarmed) endShift(draft, 'alarm');
  else if (draft.minute === draft.kitchen.closes) endShift(draft, 'close');
}
