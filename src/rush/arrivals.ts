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
  readonly #arrivals: Arrivals;
  readonly #chance: Chance;
  #time = 0;
  #count = 0;

  constructor(arrivals: Arrivals, seed: number) {
    this.#arrivals = arrivals;
    this.#chance = new Chance(seed, 'arrivals');
  }

  /** The tick of the next arrival. With `at` there are no more than were given: `Infinity` behind them. */
  next(): number {
    const { kind, ticks } = this.#arrivals;
    const nth = this.#count;
    this.#count += 1;
    if (kind === 'at') return ticks[nth] ?? Number.POSITIVE_INFINITY;
    if (kind === 'every') return Math.round(nth * ticks);
    this.#time += this.#chance.exponential(ticks);
    return Math.round(this.#time);
  }
}

/** The mean time between two arrivals, in ticks; 0 where all come at once. */
export function meanGap(arrivals: Arrivals): number {
  if (arrivals.kind !== 'at') return arrivals.ticks;
  const { ticks } = arrivals;
  return ((ticks.at(-1) ?? 0) - (ticks[0] ?? 0)) / Math.max(1, ticks.length - 1);
}
