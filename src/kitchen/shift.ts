import type { BrainMode, OrderMode, ShiftMode, TaskMode } from '../machines/tables.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';

/** What changes about a task during a shift. All minutes are counted from the shift's start. */
export interface TaskState {
  readonly mode: TaskMode;
  /** How often it has been started: the first `fails` attempts buzz. */
  readonly attempts: number;
  /** Index of the station that holds it, `-1` while none does. A delegated task stands at its helper's. */
  readonly station: number;
  /** The minute at which its station finishes; `Infinity` for never. Meaningful while cooking. */
  readonly due: number;
  /** The minute of its ding or buzz. Meaningful while ready or failed. */
  readonly since: number;
}

export interface OrderState {
  readonly mode: OrderMode;
  /** The minute at which it was served, `-1` while it is not. */
  readonly servedAt: number;
  /** Required tasks that are not done. */
  readonly left: number;
  /** Tool indices, one entry a piece, that the order keeps. */
  readonly keeps: readonly number[];
  /** For each variable the number of writes there were at this order's last read, `-1` if it has not read. */
  readonly noted: readonly number[];
  /** A write of its own was overwritten: its price does not count. */
  readonly voided: boolean;
}

export interface BrainState {
  readonly mode: BrainMode;
  /** The task it is at, `-1` for none. */
  readonly task: number;
  /** The minute at which its work or its `wait 12` ends; `Infinity` where something else will end it. */
  readonly until: number;
  /** It goes on to stare at the task once that is loaded. */
  readonly thenStares: boolean;
}

/** A shift at some moment: with a free brain that can decide, with a busy one (see `trace`), or after its end. Never changed. */
export interface Shift {
  readonly kitchen: Kitchen;
  readonly mode: ShiftMode;
  readonly minute: number;
  readonly brain: BrainState;
  /** One for each of `kitchen.tasks`. */
  readonly tasks: readonly TaskState[];
  /** One for each of `kitchen.orders`. */
  readonly orders: readonly OrderState[];
  /** Indices of the tasks that hold a slot, in the order in which they were started. */
  readonly onStations: readonly number[];
  /** Free slots of each station. */
  readonly free: readonly number[];
  /** Free pieces of each tool. */
  readonly tools: readonly number[];
  /** What is left of each stock item. */
  readonly stock: readonly number[];
  /** For each variable the orders that wrote it, oldest first; a variable's version is the length of its list. */
  readonly writes: readonly (readonly number[])[];
  /** Orders that are neither served nor lost. */
  readonly unsettled: number;
  readonly burnt: number;
  readonly lostUpdates: number;
  readonly working: number;
  readonly staring: number;
  readonly waiting: number;
}

/** A new shift and what happened on the way to it. */
export interface Step {
  readonly shift: Shift;
  readonly events: readonly ShiftEvent[];
}
