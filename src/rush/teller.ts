import type { Happening, ShiftEvent } from '../model/event.ts';
import type { Measures } from './measures.ts';
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

  task(type: 'did' | 'staring' | 'collecting' | 'collected', task: number): void {
    this.#now({ type, task: this.#work.indexOf(task) });
  }

  doing(task: number): void {
    const index = this.#work.indexOf(task);
    this.#now({ type: 'decided', decision: { verb: 'do', task: index } });
    this.#now({ type: 'doing', task: index });
  }

  loading(task: number, station: number, stares: boolean): void {
    const index = this.#work.indexOf(task);
    this.#now({ type: 'decided', decision: { verb: stares ? 'stare' : 'start', task: index } });
    this.#now({ type: 'loading', task: index, station });
  }

  toCollect(task: number): void {
    this.#now({ type: 'decided', decision: { verb: 'collect', task: this.#work.indexOf(task) } });
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
