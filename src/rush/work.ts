import { ArrivalClock } from './arrivals.ts';
import { Line, type Station } from './line.ts';
import type { MenuStep } from './menu.ts';
import { ORDER, orderAfter, TASK, taskAfter } from './modes.ts';
import { NONE } from './queue.ts';
import type { Scenario } from './scenario.ts';

const TODO = TASK.mode('todo');
const DONE = TASK.mode('done');
const SERVE = ORDER.event('serve');
/** An order is begun when it has arrived: what is expected takes no memory. */
const OPEN = orderAfter(ORDER.mode('expected'), ORDER.event('arrive'));
const SERVED = orderAfter(OPEN, SERVE);

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
  declare readonly lines: readonly Line[];
  /** Those that need no other step. */
  declare private readonly sources: readonly Line[];
  /** Tells when those came who are not remembered. */
  declare private readonly clock: ArrivalClock;
  /** Customers who have come so far. To be read only. */
  arrived = 0;
  /** Steps of the dish. */
  declare private readonly count: number;
  /** Bits of a task's number that are its step's. */
  declare private readonly bits: number;

  /**
   * A row for each order in play: the modes of its tasks, then how many of them are not done, then the order's mode. A task's
   * place is its number, modulo the room that there is.
   */
  declare private rows: Uint8Array;
  /** The tick at which each came. */
  private came = new Float64Array(FEWEST);
  declare private mask: number;
  private oldest = 0;
  private begun = 0;
  /** When the last ones came, each at its number modulo `RECENT`. */
  private readonly recent = new Float64Array(RECENT);

  constructor({ menu: { steps, stations: all }, arrivals, customers, seed }: Scenario) {
    const stations = all.map(({ slots }): Station => ({ free: slots, lines: [] }));
    this.lines = steps.map((step, place) => new Line(step, place, stations));
    for (const line of this.lines) line.before.push(...line.step.before.map((place) => this.lines[place] as Line));
    this.sources = this.lines.filter(({ ready }) => ready === null);
    this.clock = new ArrivalClock(arrivals, customers, seed);
    this.count = steps.length;
    this.bits = 32 - Math.clz32(steps.length + 1);
    this.rows = new Uint8Array(FEWEST << this.bits);
    this.mask = this.rows.length - 1;
  }

  arrive(tick: number): void {
    this.recent[this.arrived & (RECENT - 1)] = tick;
    this.arrived += 1;
    this.refreshAll(this.sources);
  }

  lineOf(task: number): Line {
    return this.lines[task & ((1 << this.bits) - 1)] as Line;
  }

  customerOf(task: number): number {
    return task >> this.bits;
  }

  /** The index that the task would have in a kitchen with all these orders. */
  indexOf(task: number): number {
    return this.customerOf(task) * this.count + this.lineOf(task).place;
  }

  /** The tick at which the customer came for whom a task is that has been begun. */
  cameFor(task: number): number {
    return this.came[(task & this.mask) >> this.bits] as number;
  }

  /**
   * Takes the first task of a step, and a slot for it if it needs one.
   * @returns whether it is the first thing that is begun for its customer
   */
  take(line: Line): boolean {
    const { station, ready } = line;
    if (ready === null) line.next += 1;
    else ready.pop();
    if (station !== null) station.free -= 1;
    if (station !== null && station.free === 0) this.refreshAll(station.lines);
    else this.refresh(line);
    if (line.next <= this.begun) return false;
    this.begin();
    return true;
  }

  /** A task of a step has left its station. */
  freeSlot({ station }: Line): void {
    if (station === null) return;
    station.free += 1;
    if (station.free === 1) this.refreshAll(station.lines);
  }

  private refreshAll(lines: readonly Line[]): void {
    for (let nth = 0; nth < lines.length; nth += 1) this.refresh(lines[nth] as Line);
  }

  /** Works out the first task of a step once more. */
  private refresh(line: Line): void {
    const { station, ready } = line;
    if (station !== null && station.free === 0) line.first = NONE;
    else if (ready !== null) line.first = ready.value;
    else line.first = line.next < this.arrived ? (line.next << this.bits) | line.place : NONE;
  }

  /** Lets a task's machine take a step. */
  move(task: number, event: number): void {
    const rows = this.rows;
    const at = task & this.mask;
    rows[at] = taskAfter(rows[at] as number, event);
  }

  /**
   * After a task is done: what needed it can be begun, and with the last one its order is served.
   * @returns whether it is
   */
  conclude(task: number, { before, place }: Line): boolean {
    const rows = this.rows;
    const row = (task & this.mask) - place;
    const left = (rows[row + this.count] as number) - 1;
    rows[row + this.count] = left;
    if (left === 0) {
      this.serve(row);
      return true;
    }
    for (let nth = 0; nth < before.length; nth += 1) {
      const line = before[nth] as Line;
      if (line.step.after.length > 1 && !this.isMet(row, line.step)) continue;
      const next = task - place + line.place;
      line.ready?.push(next, next);
      this.refresh(line);
    }
    return false;
  }

  /** Whether all that a step needs is done. */
  private isMet(row: number, { after }: MenuStep): boolean {
    for (let nth = 0; nth < after.length; nth += 1) {
      if (this.rows[row + (after[nth] as number)] !== DONE) return false;
    }
    return true;
  }

  private begin(): void {
    if ((this.begun - this.oldest) << this.bits > this.mask) this.grow();
    const rows = this.rows;
    const row = this.rowOf(this.begun);
    const end = row + this.count;
    for (let at = row; at < end; at += 1) rows[at] = TODO;
    rows[end] = this.count;
    rows[end + 1] = OPEN;
    this.came[row >> this.bits] = this.whenCame(this.begun);
    this.begun += 1;
  }

  private rowOf(customer: number): number {
    return (customer << this.bits) & this.mask;
  }

  /** The tick at which a customer came. Nobody is asked for after somebody who came later. */
  private whenCame(customer: number): number {
    if (this.arrived - customer <= RECENT) return this.recent[customer & (RECENT - 1)] as number;
    while (this.clock.count <= customer) this.clock.pass();
    return this.clock.tick;
  }

  private serve(row: number): void {
    const rows = this.rows;
    const place = this.count + 1;
    rows[row + place] = orderAfter(rows[row + place] as number, SERVE);
    while (this.oldest < this.begun && rows[this.rowOf(this.oldest) + place] === SERVED) this.oldest += 1;
  }

  /** Twice the room: every order moves to its new place. */
  private grow(): void {
    const [rows, came, bits] = [this.rows, this.came, this.bits];
    const mask = 2 * this.mask + 1;
    this.rows = new Uint8Array(mask + 1);
    this.came = new Float64Array((mask + 1) >> bits);
    for (let order = this.oldest; order < this.begun; order += 1) {
      const [from, to] = [this.rowOf(order), (order << bits) & mask];
      this.rows.set(rows.subarray(from, from + (1 << bits)), to);
      this.came[to >> bits] = came[from >> bits] as number;
    }
    this.mask = mask;
  }
}
