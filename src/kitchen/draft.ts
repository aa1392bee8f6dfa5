import { step } from '../machines/step.ts';
import { ORDERS, SHIFT, TASKS, type TaskEvent } from '../machines/tables.ts';
import type { Ending, Happening, LossCause, ShiftEvent } from '../model/event.ts';
import type { Order, Task } from '../model/kitchen.ts';
import type { OrderState, Shift, Step, TaskState } from './shift.ts';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A shift in the making: a private copy that the rules may change until it is handed out as a `Shift` again. */
export interface Draft extends Omit<Writable<Shift>, 'tasks' | 'orders' | 'onStations' | 'free'> {
  tasks: TaskState[];
  orders: OrderState[];
  onStations: number[];
  free: number[];
  readonly events: ShiftEvent[];
}

export function draftOf(shift: Shift, events: ShiftEvent[] = []): Draft {
  return {
    ...shift,
    tasks: shift.tasks.slice(),
    orders: shift.orders.slice(),
    onStations: shift.onStations.slice(),
    free: shift.free.slice(),
    events,
  };
}

export function finished({ events, ...shift }: Draft): Step {
  return { shift, events };
}

export const emit = (draft: Draft, happening: Happening): void => {
  draft.events.push({ minute: draft.minute, ...happening });
};

export const taskAt = (draft: Pick<Shift, 'kitchen'>, index: number): Task => draft.kitchen.tasks[index] as Task;
export const orderAt = (draft: Pick<Shift, 'kitchen'>, index: number): Order => draft.kitchen.orders[index] as Order;
export const taskState = (draft: Pick<Shift, 'tasks'>, index: number): TaskState => draft.tasks[index] as TaskState;
export const orderState = (draft: Pick<Shift, 'orders'>, index: number): OrderState =>
  draft.orders[index] as OrderState;

export const changeOrder = (draft: Draft, index: number, change: Partial<OrderState>): void => {
  draft.orders[index] = { ...orderState(draft, index), ...change };
};

/** Lets a task's machine take a step, and changes what goes with it. */
export function moveTask(draft: Draft, index: number, event: TaskEvent, change: Partial<TaskState> = {}): void {
  const state = taskState(draft, index);
  const mode = step(TASKS[taskAt(draft, index).kind], state.mode, event);
  draft.tasks[index] = { ...state, ...change, mode };
}

/** `list` with `extra` pieces more, or fewer, at `index`. */
export const plus = (list: readonly number[], index: number, extra: number): readonly number[] =>
  list.with(index, (list[index] as number) + extra);

/** Ends the shift: whoever is not served by now is lost (kitchen-rules §2). */
export function endShift(draft: Draft, event: 'settle' | 'halt' | 'alarm' | 'close' | 'abandon'): void {
  draft.mode = step(SHIFT, draft.mode, event);
  draft.orders.forEach(({ mode }, index) => {
    if (mode !== 'served' && mode !== 'lost') loseOrder(draft, index, 'end');
  });
  emit(draft, { type: 'ended', how: draft.mode as Ending });
}

const LOSS = { patience: 'leave', stock: 'runOut', end: 'end' } as const;

/** An order is lost: its tools are free at once; what it has on stations goes on. May end the shift. */
export function loseOrder(draft: Draft, index: number, why: LossCause): void {
  const { mode, keeps } = orderState(draft, index);
  for (const tool of keeps) draft.tools = plus(draft.tools, tool, 1);
  changeOrder(draft, index, { mode: step(ORDERS, mode, LOSS[why]), keeps: [] });
  emit(draft, { type: 'lost', order: index, why });
  settle(draft);
}

export function serveOrder(draft: Draft, index: number): void {
  changeOrder(draft, index, { mode: step(ORDERS, orderState(draft, index).mode, 'serve'), servedAt: draft.minute });
  emit(draft, { type: 'served', order: index });
  settle(draft);
}

/** One order fewer to care for; with the last one the shift is over. */
function settle(draft: Draft): void {
  draft.unsettled -= 1;
  if (draft.unsettled === 0 && draft.mode === 'running') endShift(draft, 'settle');
}
