import { Chance } from './chance.ts';

/** When customers come. Times are ticks, and may be fractions of one where a mean is given. */
export type Arrivals =
  /** One after each such time, the first at 0; with 0 all at once. */
  | { readonly kind: 'every'; readonly ticks: number }
  /** A Poisson process: the times between two arrivals, and before the first, are exponentially distributed. */
  | { readonly kind: 'poisson'; readonly ticks: number }
  /** At these ticks, in rising order. */
  | { readonly kind: 'at'; readonly ticks: readonly number[] };

/** Says one arrival after the other. Two of the same process say the same: so nobody has to remember who came when. */
export class ArrivalClock {
  /** The tick of the next arrival; `Infinity` behind the last. To be read only. */
  tick = -0;
  /** Of how many it has told when they come. To be read only. */
  count = 0;
  declare private readonly arrivals: Arrivals;
  declare private readonly chance: Chance;
  declare private readonly customers: number;
  // See `Rush`: it outgrows 32 bits.
  private time = -0;

  /** @param customers so many come */
  constructor(arrivals: Arrivals, customers: number, seed: number) {
    this.arrivals = arrivals;
    this.chance = new Chance(seed, 'arrivals');
    this.customers = customers;
    this.pass();
  }

  /** Whoever is next has come: from now on it is about the one after. */
  pass(): void {
    const nth = this.count;
    this.count += 1;
    this.tick = nth < this.customers ? Math.round(this.timeOf(nth)) : Number.POSITIVE_INFINITY;
  }

  private timeOf(nth: number): number {
    const { kind, ticks } = this.arrivals;
    if (kind === 'at') return ticks[nth] as number;
    if (kind === 'every') return nth * ticks;
    this.time += this.chance.exponential(ticks);
    return this.time;
  }
}

/** The mean time between two arrivals, in ticks; 0 where all come at once. */
export function meanGap(arrivals: Arrivals): number {
  if (arrivals.kind !== 'at') return arrivals.ticks;
  const { ticks } = arrivals;
  return ((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)) / Math.max(1, ticks.length - 1);
}
