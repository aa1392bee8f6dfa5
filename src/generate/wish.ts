import type { Range } from './larder.ts';

/** The rules of kitchen-rules §4 and §5 that a kitchen can be asked to have, in the order in which they are put in. */
export const FEATURES = [
  'times',
  'variables',
  'stock',
  'tools',
  'fails',
  'any',
  'never',
  'helpers',
  'burns',
  'arrivals',
  'tip',
  'patience',
  'closes',
] as const;
export type Feature = (typeof FEATURES)[number];

/** How many kinds of stations the larder has food for. */
export const MOST_STATIONS = 8;
/** Of a level: with more of them no proof is quick enough. */
export const MOST_ORDERS = 8;

/** How large a kitchen is to be, and what it is to have. */
export interface KitchenWish {
  /** From 1. */
  readonly orders: number;
  /** Stations that cook, 1 to `MOST_STATIONS`; a helper and a door for couriers come on top. */
  readonly stations: number;
  /**
   * About how many actions the brain has to take in all: a start, a collect and a hands-on task are one each. At least 4
   * for each order; more where all the stations would not be used otherwise.
   */
  readonly actions: number;
  readonly features: readonly Feature[];
  /** How long after its ding food burns, in minutes. Absent: 2 to 6. */
  readonly burns?: Range;
}
