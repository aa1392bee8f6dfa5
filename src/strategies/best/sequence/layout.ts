import type { Work } from './actions.ts';

/** Where the parts of a state lie in its numbers. */
export interface Layout {
  readonly work: Work;
  readonly countsWaits: boolean;
  readonly moments: number;
  readonly masks: number;
  readonly slots: number;
  readonly tools: number;
  readonly keeps: number;
  readonly stock: number;
  /** Of each action that ends a start: the minute of its ding where that is settled, 0 where it has dinged; else `UNSETTLED`. */
  readonly dings: number;
  /** Of each moment after the first two the action that will end it, -1 for none; from the number of actions on: an order served. */
  readonly pending: number;
  readonly lags: number;
  readonly taken: number;
  readonly size: number;
  /** Of each action the most minutes after the beginning of its start, as far as that is looked at; else `Infinity`. */
  readonly most: number[];
  /** The finish from which on nothing is of interest any more, `Infinity` at first: what can burn only then cannot burn. */
  latest: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/** `null` where more starts than this can be under way at once. */
export const MOST_MOMENTS = 66;

/** @param countsWaits whether the sum of waits is of interest, too */
export function layoutOf(work: Work, countsWaits: boolean): Layout | null {
  const { stations, tools, stock, orders } = work.kitchen;
  const slots = stations.reduce((sum, one) => sum + Math.min(one.slots, MOST_MOMENTS), 0);
  const starts = work.actions.filter(({ verb }) => verb === 'start').length;
  const isLax = work.actions.every(({ most }) => most === NEVER);
  const moments = 2 + Math.min(slots, starts) + (countsWaits && !isLax ? orders.length : 0);
  if (moments > MOST_MOMENTS) return null;
  let size = 0;
  const room = (numbers: number): number => {
    size += numbers;
    return size - numbers;
  };
  return {
    work,
    countsWaits,
    moments,
    masks: room(orders.length),
    slots: room(stations.length),
    tools: room(tools.length),
    keeps: room(tools.length * orders.length),
    stock: room(stock.length),
    dings: room(work.actions.length),
    pending: room(moments),
    lags: room(moments * moments),
    taken: room(work.actions.length),
    size,
    most: work.actions.map(({ most }) => most),
    latest: NEVER,
  };
}
