import { ACCOUNTS, type Account, BRAIN, ORDERS, TASKS, type Table } from '../machines/tables.ts';

const NONE = -1;

/**
 * Machines' tables with numbers for the names of modes and events, so that a step is one look-up in an array. The
 * machines are those that the kitchen steps through, too (machines/tables.ts).
 */
class Numbered<Mode extends string, Event extends string> {
  readonly modes: readonly Mode[];
  readonly #events: readonly Event[];
  /** By machine, event and mode: the mode that it leads to, else `NONE`. */
  readonly next: Int8Array;

  /** @param tables machines that share their numbers */
  constructor(tables: readonly Table<Mode, Event>[]) {
    const rows = tables.flatMap((table) => Object.entries(table) as [Mode, Partial<Record<Event, Mode>>][]);
    this.modes = [...new Set(rows.map(([mode]) => mode))];
    this.#events = [...new Set(rows.flatMap(([, row]) => Object.keys(row) as Event[]))];
    const all = tables.flatMap((table) =>
      this.#events.flatMap((event) => this.modes.map((mode) => this.#to(table[mode]?.[event]))),
    );
    this.next = Int8Array.from(all);
  }

  #to(mode: Mode | undefined): number {
    return mode === undefined ? NONE : this.mode(mode);
  }

  /** @throws if no machine has such a mode (our bug) */
  mode(name: Mode): number {
    return placeOf(this.modes, name);
  }

  /**
   * The number of an event for a machine, by its place among the tables.
   * @throws if no machine has such an event (our bug)
   */
  event(name: Event, machine = 0): number {
    return (machine * this.#events.length + placeOf(this.#events, name)) * this.modes.length;
  }

  /**
   * There is no step from a mode by an event.
   * @throws that (our bug)
   */
  stuck(mode: number, event: number): never {
    const name = this.#events[(event / this.modes.length) % this.#events.length];
    throw new Error(`no transition from ${this.modes[mode]} on ${name}`);
  }
}

function placeOf<Name extends string>(names: readonly Name[], name: Name): number {
  const place = names.indexOf(name);
  if (place === -1) throw new Error(`no mode or event ${name}`);
  return place;
}

/** Tasks at stations, and tasks that need hands: the machines 0 and 1. */
export const TASK = new Numbered([TASKS.station, TASKS['hands-on']]);
export const HANDS_ON = 1;
export const ORDER = new Numbered([ORDERS]);
export const COOK = new Numbered([BRAIN]);

// Apart from their machines: what is constant in a module is constant in the compiled code, and these are read 20 times
// for each customer.
const TASK_NEXT = TASK.next;
const ORDER_NEXT = ORDER.next;
const COOK_NEXT = COOK.next;

/**
 * The mode that an event leads a task to.
 * @throws if its machine does not react to it there (our bug)
 */
export function taskAfter(mode: number, event: number): number {
  const next = TASK_NEXT[event + mode] as number;
  return next === NONE ? TASK.stuck(mode, event) : next;
}

/** The same of an order. */
export function orderAfter(mode: number, event: number): number {
  const next = ORDER_NEXT[event + mode] as number;
  return next === NONE ? ORDER.stuck(mode, event) : next;
}

/** The same of a cook. */
export function cookAfter(mode: number, event: number): number {
  const next = COOK_NEXT[event + mode] as number;
  return next === NONE ? COOK.stuck(mode, event) : next;
}

/**
 * The mode of a brain whose time goes on an account.
 * @throws if there is not exactly one (our bug)
 */
export function modeOn(account: Account): number {
  const [mode, ...others] = COOK.modes.filter((one) => ACCOUNTS[one] === account);
  if (mode === undefined || others.length > 0) throw new Error(`not one mode is on the account ${account}`);
  return COOK.mode(mode);
}
