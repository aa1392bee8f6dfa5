import { ArrivalClock } from './arrivals.ts';
import { Line } from './line.ts';
import type { MenuStep } from './menu.ts';
import { ORDER, TASK } from './modes.ts';
import { NONE } from './queue.ts';
import type { Scenario } from './scenario.ts';

const TODO = TASK.mode('todo');
const DONE = TASK.mode('done');
const SERVE = ORDER.event('serve');
/** An order is begun when it has arrived: what is expected takes no memory. */
const OPEN = ORDER.step(ORDER.mode('expected'), ORDER.event('arrive'));
const SERVED = ORDER.step(OPEN, SERVE);

/** Orders that there is room for at first: a power of two. */
const FEWEST = 64;
/** Customers of whom it is remembered when they came: a power of two. */
const RECENT = 256;

/**
 * The orders and tasks of a rush. A task is a number: its step in the lowest bits, its customer (from 0) above them, so
 * that tasks are in the order of their orders, and then of the dish. Only orders from the oldest that is not served to the
 * newest that was begun take memory: whoever waits for a beginning is counted, when they came is worked out once
 * more where that is long ago, and what has been served is forgotten.
 */
export class Work {
  /** The steps of the dish, in its order. */
  readonly lines: readonly Line[];
  /** Customers who have come so far. To be read only. */
  arrived = 0;
  readonly #count: number;
  /** Bits of a task's number that are its step's. */
  readonly #bits: number;
  /** Tells when those came who are not remembered. */
  readonly #clock: ArrivalClock;

  /** Of each order in play, at its number modulo the room that there is. */
  #mask = FEWEST - 1;
  #modes = new Uint8Array(FEWEST);
  #left = new Uint8Array(FEWEST);
  #came = new Float64Array(FEWEST);
  /** Of each of their tasks, at its number modulo the room that there is for tasks. */
  #tasks: Uint8Array;
  #taskMask: number;
  /** When the last ones came, each at its number modulo `RECENT`. */
  readonly #recent = new Float64Array(RECENT);
  #oldest = 0;
  #begun = 0;

  constructor({ menu: { steps, stations }, arrivals, customers, seed }: Scenario) {
    const rooms = stations.map(({ slots }) => ({ free: slots }));
    this.lines = steps.map((step, place) => new Line(step, place, rooms));
    this.#count = steps.length;
    this.#bits = 32 - Math.clz32(steps.length - 1);
    this.#clock = new ArrivalClock(arrivals, customers, seed);
    this.#tasks = new Uint8Array(FEWEST << this.#bits);
    this.#taskMask = this.#tasks.length - 1;
  }

  arrive(tick: number): void {
    this.#recent[this.arrived & (RECENT - 1)] = tick;
    this.arrived += 1;
  }

  lineOf(task: number): Line {
    return this.lines[task & ((1 << this.#bits) - 1)] as Line;
  }

  customerOf(task: number): number {
    return task >> this.#bits;
  }

  /** The index that the task would have in a kitchen with all these orders. */
  indexOf(task: number): number {
    return this.customerOf(task) * this.#count + this.lineOf(task).place;
  }

  /** The tick at which the customer came for whom a task is that has been begun. */
  cameFor(task: number): number {
    return this.#came[this.customerOf(task) & this.#mask] as number;
  }

  /** The first task of a step that can be begun now; `NONE` where there is none, or no slot for it. */
  firstOf({ station, ready, next, place }: Line): number {
    if (station !== null && station.free === 0) return NONE;
    if (ready !== null) return ready.value;
    return next < this.arrived ? (next << this.#bits) | place : NONE;
  }

  /**
   * Takes the first task of a step, and a slot for it if it needs one.
   * @returns whether it is the first thing that is begun for its customer
   */
  take(line: Line): boolean {
    if (line.station !== null) line.station.free -= 1;
    if (line.ready !== null) {
      line.ready.pop();
      return false;
    }
    line.next += 1;
    if (line.next <= this.#begun) return false;
    this.#begin();
    return true;
  }

  /** A task of a step has left its station. */
  freeSlot({ station }: Line): void {
    if (station !== null) station.free += 1;
  }

  /** Lets a task's machine take a step. */
  move(task: number, event: number): void {
    const place = task & this.#taskMask;
    this.#tasks[place] = TASK.step(this.#tasks[place] as number, event);
  }

  /**
   * After a task is done: what needed it can be begun, and with the last one its order is served.
   * @returns whether it is
   */
  conclude(task: number, { step, place: from }: Line): boolean {
    const place = this.customerOf(task) & this.#mask;
    const left = (this.#left[place] as number) - 1;
    this.#left[place] = left;
    if (left === 0) {
      this.#serve(place);
      return true;
    }
    for (let nth = 0; nth < step.before.length; nth += 1) {
      const next = task - from + (step.before[nth] as number);
      const { ready, step: needing } = this.lineOf(next);
      if (ready !== null && (needing.after.length === 1 || this.#isMet(place << this.#bits, needing)))
        ready.push(next, next);
    }
    return false;
  }

  /** Whether all that a step needs is done. @param first where the tasks of its order are */
  #isMet(first: number, { after }: MenuStep): boolean {
    for (let nth = 0; nth < after.length; nth += 1) {
      if (this.#tasks[first | (after[nth] as number)] !== DONE) return false;
    }
    return true;
  }

  #begin(): void {
    if (this.#begun - this.#oldest > this.#mask) this.#grow();
    const place = this.#begun & this.#mask;
    this.#begun += 1;
    this.#modes[place] = OPEN;
    this.#left[place] = this.#count;
    const first = place << this.#bits;
    for (let step = 0; step < this.#count; step += 1) this.#tasks[first | step] = TODO;
    this.#came[place] = this.#whenCame(this.#begun - 1);
  }

  /** The tick at which a customer came. Nobody is asked for after somebody who came later. */
  #whenCame(customer: number): number {
    if (this.arrived - customer <= RECENT) return this.#recent[customer & (RECENT - 1)] as number;
    while (this.#clock.count <= customer) this.#clock.pass();
    return this.#clock.tick;
  }

  #serve(place: number): void {
    this.#modes[place] = ORDER.step(this.#modes[place] as number, SERVE);
    while (this.#oldest < this.#begun && this.#modes[this.#oldest & this.#mask] === SERVED) this.#oldest += 1;
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
    [this.#mask, this.#modes, this.#left, this.#came] = [mask, modes, left, came];
    [this.#taskMask, this.#tasks] = [tasks.length - 1, tasks];
  }
}
