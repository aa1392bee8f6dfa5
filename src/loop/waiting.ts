/** When something happened. Things of one minute are told apart by their place in the log. */
export interface Moment {
  readonly minute: number;
  /** Index into the log; `Infinity` for what comes after all that happens in that minute. */
  readonly place: number;
}

/** A part of the program that waits for its turn. */
export interface Waiter {
  /** What it waits for, for people. */
  readonly what: string;
  /** Made where the program began to wait, or to have something to wait for: its stack names the line. */
  readonly origin: Error;
  /** The minute that it waits for; `null` where it waits for something to happen. */
  readonly until: number | null;
  /** Since when it could go on; `null` while it cannot. */
  ready(): Moment | null;
  /** Gives it its turn. It is no longer waiting then. */
  wake(): void;
  /**
   * Nothing will ever happen any more.
   * @returns whether that is its turn: it has been told. Absent: it waits for ever.
   */
  starve?(): boolean;
}

/** Everything in the program that waits, in the order in which it began to. */
export class Waiting {
  readonly #waiters = new Set<Waiter>();

  add(waiter: Waiter): void {
    this.#waiters.add(waiter);
  }

  remove(waiter: Waiter): void {
    this.#waiters.delete(waiter);
  }

  get all(): readonly Waiter[] {
    return [...this.#waiters];
  }

  /** Whoever can go on for the longest time: the oldest ding comes first, as in every event loop. */
  get next(): Waiter | null {
    let first: { readonly waiter: Waiter; readonly since: Moment } | null = null;
    for (const waiter of this.#waiters) {
      const since = waiter.ready();
      if (since !== null && (first === null || isBefore(since, first.since))) first = { waiter, since };
    }
    return first?.waiter ?? null;
  }
}

const isBefore = (a: Moment, b: Moment): boolean => (a.minute !== b.minute ? a.minute < b.minute : a.place < b.place);
