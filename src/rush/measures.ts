import type { Account } from '../machines/tables.ts';
import { Histogram } from './histogram.ts';
import { Series } from './series.ts';
import { Tally } from './tally.ts';

/** What a stretch from tick 0 comes to. */
export interface Stretch {
  readonly ticks: number;
  readonly served: number;
  /** The sum over all ticks of how many customers were there, come and not served: customers × ticks. */
  readonly area: number;
  /** Ticks of all brains together. */
  readonly brain: Readonly<Record<Account, number>>;
}

/**
 * Takes the measures of a rush, in memory that does not grow. All sums are exact as long as they are below 2^53. Its fields
 * are to be read only, but for `tick`.
 */
export class Measures {
  /** What time it is, in ticks: the rush tells it. */
  // See `Rush`: sums and times outgrow 32 bits.
  tick = -0;
  /** Customers who have been served, and the sum of the ticks from their arrival until then. */
  served = 0;
  servedTicks = -0;
  /** Customers to whom has been attended, and the sum of the ticks that they waited for it. */
  attended = 0;
  attendedTicks = -0;
  /** The most customers who were there at a time. */
  mostThere = 0;
  /** From arrival until served, one entry a customer. */
  readonly untilServed = new Histogram();
  declare readonly series: Series;
  /** How many cooks stare, and wait. */
  readonly staring = new Tally();
  readonly waiting = new Tally();
  private readonly customers = new Tally();
  declare private readonly cooks: number;
  /** What there was when the last customer came; `null` before. */
  private doors: Stretch | null = null;

  /** @param span ticks for which the number of customers over time is kept */
  constructor(span: number, cooks: number) {
    this.tick = 0;
    this.cooks = cooks;
    this.series = new Series(span);
  }

  /** The cell under way is over: nothing more will happen up to its end. */
  closeCell(): void {
    this.series.close(this.customers.areaAt(this.series.end));
  }

  arrive(): void {
    this.customers.change(1, this.tick);
    if (this.there > this.mostThere) this.mostThere = this.there;
  }

  /** The last customer has come. */
  closeDoors(): void {
    this.doors = this.whole();
  }

  /** Something is begun for the first time for a customer who came then. */
  attend(came: number): void {
    this.attended += 1;
    this.attendedTicks += this.tick - came;
  }

  /** A customer who came then is served. */
  serve(came: number): void {
    const ticks = this.tick - came;
    this.customers.change(-1, this.tick);
    this.served += 1;
    this.servedTicks += ticks;
    this.untilServed.add(ticks);
  }

  /** From the beginning until now. */
  whole(): Stretch {
    const ticks = this.tick;
    const staring = this.staring.areaAt(ticks);
    const waiting = this.waiting.areaAt(ticks);
    const working = ticks * this.cooks - staring - waiting;
    return { ticks, served: this.served, area: this.customers.areaAt(ticks), brain: { working, staring, waiting } };
  }

  /** From the beginning until the last customer came, or until now where that is still to come. */
  open(): Stretch {
    return this.doors ?? this.whole();
  }

  /** How many customers are there: come and not served. */
  get there(): number {
    return this.customers.count;
  }
}
