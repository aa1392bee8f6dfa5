import { ACCOUNT_NAMES, ACCOUNT_OF, COOK } from './modes.ts';

const FREE = COOK.mode('free');
const STARING = COOK.mode('staring');
const WAITING = COOK.mode('waiting');
const NEVER = Number.POSITIVE_INFINITY;
const NOBODY = -1;

const IS_IDLE: readonly number[] = COOK.modes.map((_, mode) => (mode === FREE || mode === WAITING ? 1 : 0));

/** The cooks of a rush: what each brain is at, and until when. */
export class Cooks {
  readonly count: number;
  /** How many brains are on each account now, in the order of `ACCOUNT_NAMES`, and then on none. */
  readonly onAccount: number[] = [...ACCOUNT_NAMES, null].map(() => 0);
  readonly #modes: number[];
  /** The tick at which the work of each ends; `Infinity` where something else will end it. */
  readonly #until: number[];
  readonly #tasks: number[];
  /** Whether each goes on to stare once it has loaded. */
  readonly #stares: boolean[];
  /** How many are free or wait. */
  #idle: number;

  constructor(count: number) {
    this.count = count;
    this.#idle = count;
    const each = <Value>(value: Value): Value[] => Array.from({ length: count }, () => value);
    this.#modes = each(FREE);
    this.#until = each(NEVER);
    this.#tasks = each(0);
    this.#stares = each(false);
  }

  /** Lets a brain's machine take a step. @param until the tick at which what it does now ends */
  move(cook: number, event: number, until: number): void {
    const before = this.#modes[cook] as number;
    const mode = COOK.step(before, event);
    this.#modes[cook] = mode;
    this.#until[cook] = until;
    this.#idle += (IS_IDLE[mode] as number) - (IS_IDLE[before] as number);
    const from = ACCOUNT_OF[before] as number;
    const to = ACCOUNT_OF[mode] as number;
    this.onAccount[from] = (this.onAccount[from] as number) - 1;
    this.onAccount[to] = (this.onAccount[to] as number) + 1;
  }

  /** Gives a brain a task to be at. */
  give(cook: number, task: number, thenStares: boolean): void {
    this.#tasks[cook] = task;
    this.#stares[cook] = thenStares;
  }

  mode(cook: number): number {
    return this.#modes[cook] as number;
  }

  task(cook: number): number {
    return this.#tasks[cook] as number;
  }

  thenStares(cook: number): boolean {
    return this.#stares[cook] as boolean;
  }

  isDue(cook: number, tick: number): boolean {
    return this.#until[cook] === tick;
  }

  /** The next tick at which the work of one of them ends. */
  get next(): number {
    let next = NEVER;
    for (let cook = 0; cook < this.count; cook += 1) {
      const until = this.#until[cook] as number;
      if (until < next) next = until;
    }
    return next;
  }

  /** Who stares at a task; -1 where nobody does. */
  starerOf(task: number): number {
    for (let cook = 0; cook < this.count; cook += 1) {
      if (this.#modes[cook] === STARING && this.#tasks[cook] === task) return cook;
    }
    return NOBODY;
  }

  /** The first cook who is free, else the first who waits; -1 where all are busy. */
  get idle(): number {
    if (this.#idle === 0) return NOBODY;
    let waiting = NOBODY;
    for (let cook = 0; cook < this.count; cook += 1) {
      const mode = this.#modes[cook] as number;
      if (mode === FREE) return cook;
      if (mode === WAITING && waiting === NOBODY) waiting = cook;
    }
    return waiting;
  }
}
