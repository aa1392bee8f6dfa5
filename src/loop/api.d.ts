/*
 * What a program sees of the kitchen. All times are whole kitchen minutes, counted from the shift's start; time is
 * virtual: it passes while the hands are busy, and while nothing in the program can go on.
 */

/** A program: the loop calls it once, at minute 0, and gives it its turns until the shift is over. */
export type Shift = (kitchen: Kitchen) => unknown;

export interface Kitchen {
  /** The minute that it is. */
  readonly minute: number;
  /** The orders as they arrive, every iteration from the first. `for await (const order of kitchen.orders)` */
  readonly orders: AsyncIterable<Order>;
  /**
   * `wait`: the hands are put down until the next thing happens, in the kitchen or at the door.
   * Rejects with a `KitchenError` where nothing is still going to happen.
   */
  next(): Promise<void>;
  /** `wait 12`: until that minute, dings or not. A minute that has passed is no wait: your turn comes at once. */
  until(minute: number): Promise<void>;
  /** Until a slot of this station, or a piece of this tool, is free. Nobody keeps it for you: start at once. */
  free(name: string): Promise<void>;
}

/** A customer's dish. Steps are called by their names: with `times` by each (`chop-2`), or all by one (`chop`: the next). */
export interface Order {
  /** From 1, in the level's order. */
  readonly number: number;
  readonly dish: string;
  /** The names of its steps in the dish's order. */
  readonly steps: readonly string[];
  /** The guest still waits for it: neither served nor lost. */
  readonly open: boolean;
  /**
   * Works on a hands-on step and returns when it is done: meanwhile nobody else gets a turn. Where it needs something of
   * which nothing is left, the order is lost at once, and nothing is done.
   * @throws KitchenError where it cannot start; a `NameError` where there is no such step
   */
  do(step: string): void;
  /**
   * Loads a station (or briefs a helper) and leaves it alone.
   * @returns the ticket for what it will give
   * @throws KitchenError where it cannot start; a `NameError` where there is no such step
   */
  start(step: string): Ticket;
  /**
   * Loads the station and stands there until it dings: a blocking call. Also at a step that is already at work.
   * @throws KitchenError where it cannot start; `Buzz` where it buzzes, unless you hold its ticket: then that tells you
   */
  stare(step: string): void;
  /**
   * Throws away what a station has of this step: the same as its ticket's `clear`.
   * @throws KitchenError where it is still needed, or not there
   */
  clear(step: string): void;
  /** Whether the step is done; a step with `times` is when all of it is. */
  done(step: string): boolean;
}

/** What a ticket gives. */
export interface Food {
  readonly order: number;
  readonly step: string;
  /** The minute at which it was collected. */
  readonly minute: number;
}

/**
 * The claim to what a station gives. To await it is to collect: once it has dinged and its turn comes, oldest ding first.
 * A ticket that nobody awaits is never collected, and its food may burn. Rejects with a `Buzz` that your catch handles;
 * with a `KitchenError` if the food has burnt, was cleared, is not needed any more or its order is lost.
 */
export interface Ticket extends PromiseLike<Food> {
  catch<Other = never>(onRejected?: (reason: unknown) => Other | PromiseLike<Other>): Promise<Food | Other>;
  finally(onFinally?: () => void): Promise<Food>;
  /**
   * Throws away what nobody needs any more: its slot and tools are free again.
   * @throws KitchenError where it is still needed, or not there any more
   */
  clear(): void;
}

/** A rule of the kitchen forbids it. `name` is `KitchenError`. */
export interface KitchenError extends Error {
  /** The rule's name: `no-free-slot`, `after`, `burnt` … */
  readonly rule: string;
  readonly minute: number;
}

/** A station task has failed. `name` is `Buzz`. */
export interface Buzz extends Error {
  readonly order: number;
  readonly step: string;
  /** The minute at which it buzzed. */
  readonly minute: number;
}
