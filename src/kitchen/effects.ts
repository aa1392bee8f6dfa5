import type { Task } from '../model/kitchen.ts';
import { type Draft, loseOrder, moveTask, orderState, plus, serveOrder, taskAt, taskState } from './draft.ts';

/**
 * What a task takes the moment it is started (kitchen-rules §5): one of the stock, and its tools.
 * @returns false if the stock was empty: the order is lost, the task does not start.
 */
export function takeSupplies(draft: Draft, task: Task): boolean {
  if (task.uses !== -1) {
    if (draft.stock[task.uses] === 0) {
      loseOrder(draft, task.order, 'stock');
      return false;
    }
    draft.stock = plus(draft.stock, task.uses, -1);
    draft.events.push({ minute: draft.minute, type: 'used', task: task.index, item: task.uses });
  }
  for (const tool of task.takes) {
    draft.tools = plus(draft.tools, tool, -1);
    const state = orderState(draft, task.order);
    draft.orders[task.order] = { ...state, keeps: [...state.keeps, tool] };
    draft.events.push({ minute: draft.minute, type: 'took', task: task.index, tool });
  }
  return true;
}

/** Gives back one of each of these tools, as far as the task's order keeps it. */
function giveBack(draft: Draft, task: Task, tools: readonly number[]): void {
  for (const tool of tools) {
    const state = orderState(draft, task.order);
    const place = state.keeps.indexOf(tool);
    if (place === -1) continue;
    draft.orders[task.order] = { ...state, keeps: state.keeps.toSpliced(place, 1) };
    draft.tools = plus(draft.tools, tool, 1);
    draft.events.push({ minute: draft.minute, type: 'returned', task: task.index, tool });
  }
}

/** The task leaves its station: the slot is free. */
export function freeSlot(draft: Draft, index: number): void {
  const { station } = taskState(draft, index);
  draft.onStations = draft.onStations.filter((other) => other !== index);
  draft.free[station] = (draft.free[station] as number) + 1;
  draft.tasks[index] = { ...taskState(draft, index), station: -1 };
}

/** The attempt is over without a result (burnt, handled or cleared): slot and tools are free again. */
export function undoAttempt(draft: Draft, index: number): void {
  const task = taskAt(draft, index);
  freeSlot(draft, index);
  giveBack(draft, task, task.takes);
}

/** The brain's own part of a task is over. If its order was lost meanwhile, that has no effect (kitchen-rules §2). */
export function concludeTask(draft: Draft, index: number, how: 'done' | 'collected'): void {
  const task = taskAt(draft, index);
  if (orderState(draft, task.order).mode === 'lost') {
    moveTask(draft, index, 'drop');
    draft.events.push({ minute: draft.minute, type: 'dropped', task: index });
    return;
  }
  moveTask(draft, index, how);
  draft.events.push({ minute: draft.minute, type: how === 'done' ? 'did' : 'collected', task: index });
  readAndWrite(draft, task);
  if (task.restocks !== -1) {
    draft.stock = plus(draft.stock, task.restocks, 1);
    draft.events.push({ minute: draft.minute, type: 'restocked', task: index, item: task.restocks });
  }
  giveBack(draft, task, task.returns);
  if (task.optional) return;
  const state = orderState(draft, task.order);
  const left = state.left - 1;
  draft.orders[task.order] = { ...state, left };
  if (left === 0) serveOrder(draft, task.order);
}

/** A write on top of an older read overwrites what other orders wrote in between: lost updates (kitchen-rules §5). */
function readAndWrite(draft: Draft, task: Task): void {
  const { order, reads, writes } = task;
  if (reads !== -1) {
    const version = draft.writes[reads]?.length ?? 0;
    const state = orderState(draft, order);
    draft.orders[order] = { ...state, noted: state.noted.with(reads, version) };
    draft.events.push({ minute: draft.minute, type: 'read', task: task.index, variable: reads });
  }
  if (writes === -1) return;
  const noted = orderState(draft, order).noted[writes] ?? -1;
  const history = draft.writes[writes] ?? [];
  const victims = noted === -1 ? [] : history.slice(noted).filter((writer) => writer !== order);
  draft.writes = draft.writes.with(writes, [...history, order]);
  draft.events.push({ minute: draft.minute, type: 'wrote', task: task.index, variable: writes });
  for (const victim of victims) {
    draft.orders[victim] = { ...orderState(draft, victim), voided: true };
    draft.lostUpdates += 1;
    draft.events.push({ minute: draft.minute, type: 'overwrote', task: task.index, variable: writes, victim });
  }
}
