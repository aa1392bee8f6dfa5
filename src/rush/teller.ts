import type { Happening, ShiftEvent } from '../model/event.ts';
import type { Measures } from './measures.ts';
import type { RushVerb } from './policies.ts';
import type { Work } from './work.ts';

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Tells the events of a rush as the kitchen's log has them, with ticks for minutes. The rush knows a task by its number; it
 * is told by the index that it would have in a kitchen with all orders.
 */
export class Teller {
  readonly #tell: (event: ShiftEvent) => void;
  readonly #work: Work;
  readonly #measures: Measures;

  constructor(tell: (event: ShiftEvent) => void, work: Work, measures: Measures) {
    this.#tell = tell;
    this.#work = work;
    this.#measures = measures;
  }

  task(type: 'doing' | 'did' | 'staring' | 'collecting' | 'collected', task: number): void {
    this.#now({ type, task: this.#work.indexOf(task) });
  }

  decided(verb: RushVerb, task: number): void {
    this.#now({ type: 'decided', decision: { verb, task: this.#work.indexOf(task) } });
  }

  loading(task: number, station: number): void {
    this.#now({ type: 'loading', task: this.#work.indexOf(task), station });
  }

  started(task: number, station: number, due: number): void {
    this.#now({ type: 'started', task: this.#work.indexOf(task), station, due });
  }

  dinged(task: number): void {
    this.#now({ type: 'dinged', task: this.#work.indexOf(task), burnsAt: NEVER });
  }

  waiting(): void {
    this.#now({ type: 'decided', decision: { verb: 'wait', until: null } });
    this.#now({ type: 'waiting', until: null });
  }

  woke(): void {
    this.#now({ type: 'woke' });
  }

  arrived(order: number): void {
    this.#now({ type: 'arrived', order });
  }

  served(task: number): void {
    this.#now({ type: 'served', order: this.#work.customerOf(task) });
  }

  over(): void {
    this.#now({ type: 'ended', how: 'over' });
  }

  #now(happening: Happening): void {
    this.#tell({ minute: this.#measures.tick, ...happening });
  }
}
