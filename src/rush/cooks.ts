import { COOK, modeOn } from './modes.ts';

const FREE = COOK.mode('free');
const STARING = modeOn('staring');
const WAITING = modeOn('waiting');
const NEVER = Number.POSITIVE_INFINITY;
const NOBODY = -1;

/** The cooks of a rush: what each brain is at, and until when. */
export class Cooks {
  readonly count: number;
  /** How many brains are in each mode. */
  readonly #inMode: number[] = COOK.modes.map(() => 0);
  readonly #modes: number[];
  /** The tick at which the work of each ends; `Infinity` where something else will end it. */
  readonly #until: number[];
  readonly #tasks: number[];
  /** Whether each goes on to stare once it has loaded. */
  readonly #stares: boolean[];

  constructor(count: number) {
    this.count = count;
    this.#inMode[FREE] = count;
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
    this.#inMode[before] = (this.#inMode[before] as number) - 1;
    this.#inMode[mode] = (this.#inMode[mode] as number) + 1;
  }

  /** How many stare. */
  get staring(): number {
    return this.#inMode[STARING] as number;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#inMode[WAITING] as number;
  }

  /** Whether any is free or waits. */
  get isAnyIdle(): boolean {
    return (this.#inMode[FREE] as number) + (this.#inMode[WAITING] as number) > 0;
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
    if (!this.isAnyIdle) return NOBODY;
    let waiting = NOBODY;
    for (let cook = 0; cook < this.count; cook += 1) {
      const mode = this.#modes[cook] as number;
      if (mode === FREE) return cook;
      if (mode === WAITING && waiting === NOBODY) waiting = cook;
    }
    return waiting;
  }
}
