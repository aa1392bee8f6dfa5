import { ArrivalClock } from './arrivals.ts';
import type { MenuStep } from './menu.ts';
import { ORDER, TASK } from './modes.ts';
import { Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';

const TODO = TASK.mode('todo');
const DONE = TASK.mode('done');
const SERVE = ORDER.event('serve');
/** An order is begun when it has arrived: what is expected takes no memory. */
const OPEN = ORDER.step(ORDER.mode('expected'), ORDER.event('arrive'));
const SERVED = ORDER.step(OPEN, SERVE);

/** Behind every task. */
export const NONE = 2 ** 31 - 1;
/** Orders that there is room for at first: a power of two. */
const FEWEST = 64;

/**
 * The orders and tasks of a rush. A task is a number: its step in the lowest bits, its customer (from 0) above them, so
 * that tasks are in the order of their orders, and then of the dish. Only orders from the oldest that is not served to the
 * newest that was begun take memory: whoever waits for a beginning is counted, when they came is worked out once
 * more, and what has been served is forgotten.
 */
export class Work {
  /** Of each step the first task that can be begun now; `NONE` where there is none, or no slot for it. */
  readonly startable: readonly number[];
  readonly #startable: number[];
  readonly #steps: readonly MenuStep[];
  readonly #count: number;
  /** Bits of a task's number that are its step's. */
  readonly #bits: number;
  readonly #stations: readonly number[];
  /** The steps that need no other, and those of each station. */
  readonly #roots: readonly number[];
  readonly #atStation: readonly (readonly number[])[];
  /** The tasks of each step whose needs are met; `null` for a step that needs no other: everybody's from `#next` on. */
  readonly #ready: readonly (Queue | null)[];
  readonly #next: number[];
  readonly #clock: ArrivalClock;
  /** Free slots of each station. */
  readonly #free: number[];

  /** Of each order in play, at its number modulo the room that there is. */
  #mask = FEWEST - 1;
  #modes = new Uint8Array(FEWEST);
  #left = new Uint8Array(FEWEST);
  #came = new Float64Array(FEWEST);
  /** Of each of their tasks, at its number modulo the room that there is for tasks. */
  #tasks: Uint8Array;
  #taskMask: number;
  #oldest = 0;
  #begun = 0;
  #arrived = 0;

  constructor({ menu: { steps, stations }, arrivals, seed }: Pick<Scenario, 'menu' | 'arrivals' | 'seed'>) {
    this.#steps = steps;
    this.#count = steps.length;
    this.#bits = 32 - Math.clz32(steps.length - 1);
    this.#stations = steps.map(({ station }) => station);
    const stepsWith = (isOne: (step: MenuStep) => boolean): readonly number[] =>
      steps.flatMap((step, place) => (isOne(step) ? [place] : []));
    this.#roots = stepsWith(({ after }) => after.length === 0);
    this.#atStation = stations.map((_, index) => stepsWith(({ station }) => station === index));
    this.#startable = steps.map(() => NONE);
    this.startable = this.#startable;
    this.#ready = steps.map(({ after }) => (after.length === 0 ? null : new Queue()));
    this.#next = steps.map(() => 0);
    this.#clock = new ArrivalClock(arrivals, seed);
    this.#free = stations.map(({ slots }) => slots);
    this.#tasks = new Uint8Array(FEWEST << this.#bits);
    this.#taskMask = this.#tasks.length - 1;
  }

  /** Customers who have come so far. */
  get arrived(): number {
    return this.#arrived;
  }

  arrive(): void {
    const customer = this.#arrived;
    this.#arrived += 1;
    for (let nth = 0; nth < this.#roots.length; nth += 1) {
      const step = this.#roots[nth] as number;
      if (this.#next[step] === customer) this.#offer(step);
    }
  }

  stepOf(task: number): number {
    return task & ((1 << this.#bits) - 1);
  }

  customerOf(task: number): number {
    return task >> this.#bits;
  }

  #task(customer: number, step: number): number {
    return (customer << this.#bits) | step;
  }

  /** The index that the task would have in a kitchen with all these orders. */
  indexOf(task: number): number {
    return this.customerOf(task) * this.#count + this.stepOf(task);
  }

  /** Works out anew which task of a step can be begun. */
  #offer(step: number): void {
    const station = this.#stations[step] as number;
    const hasSlot = station === -1 || (this.#free[station] as number) > 0;
    this.#startable[step] = hasSlot ? this.#firstOf(step) : NONE;
  }

  #firstOf(step: number): number {
    const ready = this.#ready[step] as Queue | null;
    if (ready !== null) return ready.isEmpty ? NONE : ready.value;
    const customer = this.#next[step] as number;
    return customer < this.#arrived ? this.#task(customer, step) : NONE;
  }

  /** So many more slots of a station are free. */
  #changeSlots(station: number, more: number): void {
    this.#free[station] = (this.#free[station] as number) + more;
    const steps = this.#atStation[station] as readonly number[];
    for (let nth = 0; nth < steps.length; nth += 1) this.#offer(steps[nth] as number);
  }

  /**
   * Takes the first task of a step, and a slot for it if it needs one.
   * @returns when its customer came if this is the first thing that is begun for them, else -1
   */
  take(step: number): number {
    const ready = this.#ready[step] as Queue | null;
    if (ready === null) this.#next[step] = (this.#next[step] as number) + 1;
    else ready.pop();
    const station = this.#stations[step] as number;
    if (station === -1) this.#offer(step);
    else this.#changeSlots(station, -1);
    return ready === null && (this.#next[step] as number) > this.#begun ? this.#begin() : -1;
  }

  /** Lets a task's machine take a step. */
  move(task: number, event: number): void {
    const place = task & this.#taskMask;
    this.#tasks[place] = TASK.step(this.#tasks[place] as number, event);
  }

  /** The task has left its station. */
  freeSlot(task: number): void {
    this.#changeSlots(this.#stations[this.stepOf(task)] as number, 1);
  }

  /**
   * After a task is done: what needed it can be begun, and with the last one its order is served.
   * @returns when its customer came if the order is served now, else -1
   */
  conclude(task: number): number {
    const customer = this.customerOf(task);
    const place = customer & this.#mask;
    const left = (this.#left[place] as number) - 1;
    this.#left[place] = left;
    if (left === 0) return this.#serve(place);
    const { before } = this.#steps[this.stepOf(task)] as MenuStep;
    for (let nth = 0; nth < before.length; nth += 1) {
      const step = before[nth] as number;
      if (!this.#isMet(place, step)) continue;
      const next = this.#task(customer, step);
      (this.#ready[step] as Queue).push(next, next);
      this.#offer(step);
    }
    return -1;
  }

  /** Whether all that a step needs is done. */
  #isMet(place: number, step: number): boolean {
    const { after } = this.#steps[step] as MenuStep;
    const first = place << this.#bits;
    for (let nth = 0; nth < after.length; nth += 1) {
      if (this.#tasks[first | (after[nth] as number)] !== DONE) return false;
    }
    return true;
  }

  #begin(): number {
    if (this.#begun - this.#oldest > this.#mask) this.#grow();
    const place = this.#begun & this.#mask;
    this.#begun += 1;
    this.#modes[place] = OPEN;
    this.#left[place] = this.#count;
    for (let step = 0; step < this.#count; step += 1) this.#tasks[(place << this.#bits) | step] = TODO;
    const came = this.#clock.next();
    this.#came[place] = came;
    return came;
  }

  #serve(place: number): number {
    this.#modes[place] = ORDER.step(this.#modes[place] as number, SERVE);
    while (this.#oldest < this.#begun && this.#modes[this.#oldest & this.#mask] === SERVED) this.#oldest += 1;
    return this.#came[place] as number;
  }

  /** Twice the room: every order moves to its new place. */
  #grow(): void {
    const mask = 2 * this.#mask + 1;
    const [modes, left, came] = [new Uint8Array(mask + 1), new Uint8Array(mask + 1), new Float64Array(mask + 1)];
    const tasks = new Uint8Array((mask + 1) << this.#bits);
    for (let order = this.#oldest; order < this.#begun; order += 1) {
      const [from, to] = [order & this.#mask, order & mask];
      modes[to] = this.#modes[from] as number;
      left[to] = this.#left[from] as number;
      came[to] = this.#came[from] as number;
      tasks.set(this.#tasks.subarray(from << this.#bits, (from + 1) << this.#bits), to << this.#bits);
    }
    [this.#mask, this.#modes, this.#left, this.#came, this.#tasks] = [mask, modes, left, came, tasks];
    this.#taskMask = tasks.length - 1;
  }
}
