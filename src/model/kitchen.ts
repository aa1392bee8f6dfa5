import type { Goal } from './spec.ts';

/**
 * A checked kitchen: every name resolved to an index, `times` spelled out, every order with its own tasks.
 * Made only by `prepare` (`withMinutes` makes another of it), never changed. Times are whole minutes; an absent limit is `Infinity`.
 */
export interface Kitchen {
  readonly goal: Goal;
  /** The minute at which the shift closes, `Infinity` if it never does. */
  readonly closes: number;
  /** Minutes that a needed buzz may sound before the shift ends. */
  readonly alarm: number;
  readonly stations: readonly Station[];
  /** Indices into `stations` of those that take delegable steps, in the level's order. */
  readonly helpers: readonly number[];
  readonly tools: readonly Supply[];
  readonly stock: readonly Supply[];
  readonly variables: readonly string[];
  readonly orders: readonly Order[];
  /** The tasks of all orders, in the order of orders and then of the dish's steps. A task's index is its identity. */
  readonly tasks: readonly Task[];
}

export interface Station {
  readonly name: string;
  readonly slots: number;
  readonly helper: boolean;
  /** Minutes of the brain that a helper's briefing takes. */
  readonly briefing: number;
  /** Minutes of the brain that collecting a helper's work takes. */
  readonly collect: number;
}

/** Something there is a number of: a tool, or an item in stock. */
export interface Supply {
  readonly name: string;
  readonly count: number;
}

export interface Order {
  /** Index into `Kitchen.orders`. */
  readonly index: number;
  /** What players and plans call it: from 1, in the level's order. */
  readonly number: number;
  readonly dish: string;
  readonly at: number;
  readonly patience: number;
  readonly price: number;
  readonly tip: { readonly coins: number; readonly within: number } | null;
  /** Indices into `Kitchen.tasks`. */
  readonly tasks: readonly number[];
  /** How many of its tasks are required. */
  readonly required: number;
}

/** What a task needs before it: one of these tasks (by index) must be done. A plain `after` name is a list of one. */
export interface Need {
  readonly choice: boolean;
  readonly anyOf: readonly number[];
}

export interface Task {
  readonly index: number;
  /** Index of its order. */
  readonly order: number;
  /** Unique within the order, with `times` spelled out: `chop-2`. */
  readonly name: string;
  /** The step as the author wrote it: `chop`. */
  readonly step: string;
  readonly kind: 'hands-on' | 'station';
  /** Index of its station, `-1` for a hands-on task. */
  readonly station: number;
  readonly delegable: boolean;
  /** Minutes of work; `Infinity` for `"never"`. */
  readonly minutes: number;
  readonly start: number;
  readonly collect: number;
  /** Minutes after the ding at which it burns, `Infinity` if it does not. */
  readonly burns: number;
  /** How many first attempts buzz instead of ding. */
  readonly fails: number;
  readonly after: readonly Need[];
  /** The tasks that name this one in their `after`. */
  readonly namedBy: readonly number[];
  readonly optional: boolean;
  /** Tool indices, one entry a piece. */
  readonly takes: readonly number[];
  readonly returns: readonly number[];
  /** Indices of a variable or a stock item, `-1` for none. */
  readonly reads: number;
  readonly writes: number;
  readonly checks: number;
  readonly uses: number;
  readonly restocks: number;
}
