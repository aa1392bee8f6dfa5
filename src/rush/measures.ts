import type { Account } from '../machines/tables.ts';
import type { Cooks } from './cooks.ts';
import { Histogram } from './histogram.ts';
import { Series } from './series.ts';

/** What a stretch from tick 0 comes to. */
export interface Stretch {
  readonly ticks: number;
  readonly served: number;
  /** The sum over all ticks of how many customers were there, come and not served: customers × ticks. */
  readonly area: number;
  /** Ticks of all brains together. */
  readonly brain: Readonly<Record<Account, number>>;
}

/** Takes the measures of a rush, in memory that does not grow. All sums are exact as long as they are below 2^53. */
export class Measures {
  /** From arrival until served, one entry a customer. */
  readonly untilServed = new Histogram();
  readonly series: Series;
  readonly #cooks: number;
  /** What there was when the last customer came; `null` before. */
  #doors: Stretch | null = null;
  // See `Rush`: they outgrow 32 bits.
  #tick = -0;
  #area = -0;
  #staring = -0;
  #waiting = -0;
  #attendedTicks = -0;
  #servedTicks = -0;
  #there = 0;
  #mostThere = 0;
  #attended = 0;
  #served = 0;

  /** @param span ticks for which the number of customers over time is kept */
  constructor(span: number, cooks: number) {
    this.#tick = 0;
    this.#cooks = cooks;
    this.series = new Series(span);
  }

  /** Time passes. @param cooks what their brains are at meanwhile: none is free as long as it does */
  pass(to: number, cooks: Cooks): void {
    while (this.series.end < to) this.series.close(this.#area + (this.series.end - this.#tick) * this.#there);
    const ticks = to - this.#tick;
    this.#area += ticks * this.#there;
    this.#staring += ticks * cooks.staring;
    this.#waiting += ticks * cooks.waiting;
    this.#tick = to;
  }

  arrive(): void {
    this.#there += 1;
    if (this.#there > this.#mostThere) this.#mostThere = this.#there;
  }

  /** The last customer has come. */
  closeDoors(): void {
    this.#doors = this.whole();
  }

  /** Something is begun for a customer for the first time. @param ticks since they came */
  attend(ticks: number): void {
    this.#attended += 1;
    this.#attendedTicks += ticks;
  }

  /** @param ticks since they came */
  serve(ticks: number): void {
    this.#there -= 1;
    this.#served += 1;
    this.#servedTicks += ticks;
    this.untilServed.add(ticks);
  }

  /** From the beginning until now. */
  whole(): Stretch {
    const [ticks, area, staring, waiting] = [this.#tick, this.#area, this.#staring, this.#waiting];
    const working = ticks * this.#cooks - staring - waiting;
    return { ticks, served: this.#served, area, brain: { working, staring, waiting } };
  }

  /** From the beginning until the last customer came, or until now where that is still to come. */
  open(): Stretch {
    return this.#doors ?? this.whole();
  }

  get served(): number {
    return this.#served;
  }

  get there(): number {
    return this.#there;
  }

  get mostThere(): number {
    return this.#mostThere;
  }

  /** How many customers have been attended to, and the sum of the ticks that they waited for it. */
  get attended(): { readonly count: number; readonly ticks: number } {
    return { count: this.#attended, ticks: this.#attendedTicks };
  }

  /** The sum of the ticks from arrival until served. */
  get servedTicks(): number {
    return this.#servedTicks;
  }
}
