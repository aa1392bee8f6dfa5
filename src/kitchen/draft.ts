import { step } from '../machines/step.ts';
import { BRAIN, type BrainEvent, ORDERS, SHIFT, TASKS, type TaskEvent } from '../machines/tables.ts';
import type { Ending, LossCause, ShiftEvent } from '../model/event.ts';
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

export const draftOf = (shift: Shift, events: ShiftEvent[] = []): Draft => ({
  ...shift,
  tasks: shift.tasks.slice(),
  orders: shift.orders.slice(),
  onStations: shift.onStations.slice(),
  free: shift.free.slice(),
  events,
});

/** Field by field: to spread all but the events costs several times as much, at every decision. */
export const finished = (draft: Draft): Step => ({
  shift: {
    kitchen: draft.kitchen,
    mode: draft.mode,
    minute: draft.minute,
    brain: draft.brain,
    tasks: draft.tasks,
    orders: draft.orders,
    onStations: draft.onStations,
    free: draft.free,
    tools: draft.tools,
    stock: draft.stock,
    writes: draft.writes,
    unsettled: draft.unsettled,
    burnt: draft.burnt,
    lostUpdates: draft.lostUpdates,
    working: draft.working,
    staring: draft.staring,
    waiting: draft.waiting,
  },
  events: draft.events,
});

export const taskAt = (draft: Pick<Shift, 'kitchen'>, index: number): Task => draft.kitchen.tasks[index] as Task;
export const orderAt = (draft: Pick<Shift, 'kitchen'>, index: number): Order => draft.kitchen.orders[index] as Order;
export const taskState = (draft: Pick<Shift, 'tasks'>, index: number): TaskState => draft.tasks[index] as TaskState;
export const orderState = (draft: Pick<Shift, 'orders'>, index: number): OrderState =>
  draft.orders[index] as OrderState;

/** Lets a task's machine take a step, and changes what goes with it. */
export function moveTask(draft: Draft, index: number, event: TaskEvent, change: Partial<TaskState> = SAME): void {
  const state = taskState(draft, index);
  draft.tasks[index] = {
    mode: step(TASKS[taskAt(draft, index).kind], state.mode, event),
    attempts: change.attempts ?? state.attempts,
    station: change.station ?? state.station,
    due: change.due ?? state.due,
    since: change.since ?? state.since,
  };
}

const SAME: Partial<TaskState> = {};

/** Lets the brain’s machine take a step: to a task (`-1`: none), until a minute (`Infinity`: something else will end it). */
export function turnBrain(
  draft: Draft,
  event: BrainEvent,
  task = -1,
  until = Number.POSITIVE_INFINITY,
  thenStares = false,
): void {
  draft.brain = { mode: step(BRAIN, draft.brain.mode, event), task, until, thenStares };
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
  draft.events.push({ minute: draft.minute, type: 'ended', how: draft.mode as Ending });
}

const LOSS = { patience: 'leave', stock: 'runOut', end: 'end' } as const;

/** An order is lost: its tools are free at once; what it has on stations goes on. May end the shift. */
export function loseOrder(draft: Draft, index: number, why: LossCause): void {
  const state = orderState(draft, index);
  for (const tool of state.keeps) draft.tools = plus(draft.tools, tool, 1);
  draft.orders[index] = { ...state, mode: step(ORDERS, state.mode, LOSS[why]), keeps: [] };
  draft.events.push({ minute: draft.minute, type: 'lost', order: index, why });
  settle(draft);
}

export function serveOrder(draft: Draft, index: number): void {
  const state = orderState(draft, index);
  draft.orders[index] = { ...state, mode: step(ORDERS, state.mode, 'serve'), servedAt: draft.minute };
  draft.events.push({ minute: draft.minute, type: 'served', order: index });
  settle(draft);
}

/** One order fewer to care for; with the last one the shift is over. */
function settle(draft: Draft): void {
  draft.unsettled -= 1;
  if (draft.unsettled === 0 && draft.mode === 'running') endShift(draft, 'settle');
}
