import type { Arrivals } from './arrivals.ts';
import type { Menu } from './menu.ts';

/**
 * The tick of the rush: a thousandth of a kitchen minute. Times between arrivals, and whatever else is continuous, are
 * rounded to it; nothing in the rush is finer.
 */
export const TICKS_PER_MINUTE = 1_000;
export const MINUTES_PER_HOUR = 60;
export const TICKS_PER_HOUR = MINUTES_PER_HOUR * TICKS_PER_MINUTE;

/**
 * How the cooks of a rush decide. With several cooks each decides so by itself, over what the others have left.
 *
 * - `blocking`: kitchen-rules §7. One table at a time: the first task, by order and then in the dish's order, that can be
 *   begun, and at every station it stares.
 * - `first-come`: never stares, but keeps strictly to the order of arrival: the first task, by order and then in the
 *   dish's order, that can be collected, started or done. What an earlier customer needs always comes first.
 * - `house`: kitchen-rules §7. Collects the oldest ding, starts, then does what has the longest tail: whoever has just
 *   come before whoever only needs the plate.
 */
export const POLICIES = ['blocking', 'first-come', 'house'] as const;
export type Policy = (typeof POLICIES)[number];

/** Where nothing is said, so many come of the most that one cook can serve: near enough to see a queue, which does not grow. */
export const USUAL_SHARE = 0.8;

export const MOST_COOKS = 16;
export const MOST_CUSTOMERS = 10_000_000;

/** A rush is its scenario: the same one gives the same rush, always. */
export interface Scenario {
  readonly menu: Menu;
  readonly arrivals: Arrivals;
  /** How many come; the rush is over when the last of them is served. From 1 to `MOST_CUSTOMERS`. */
  readonly customers: number;
  /** From 1 to `MOST_COOKS`: each has a brain, they share the stations. */
  readonly cooks: number;
  readonly policy: Policy;
  /** A whole number of 32 bits: where all chance comes from. */
  readonly seed: number;
}
