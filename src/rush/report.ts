import type { Account } from '../machines/tables.ts';
import { handsOf, type Menu } from './menu.ts';
import type { Rush } from './rush.ts';
import { type Policy, TICKS_PER_MINUTE } from './scenario.ts';

const MINUTES_PER_HOUR = 60;

/** What a rush has come to so far. All times are minutes. */
export interface RushReport {
  readonly policy: Policy;
  readonly isOver: boolean;
  /** Customers who have come, have been served, and are there: come and not served. */
  readonly arrived: number;
  readonly served: number;
  readonly there: number;
  readonly mostThere: number;
  /** For as long as the doors were open, from minute 0 until the last customer came: */
  readonly open: {
    readonly minutes: number;
    readonly servedPerHour: number;
    readonly meanThere: number;
    /** Shares of a brain's time, from 0 to 1. */
    readonly brain: Readonly<Record<Account, number>>;
  };
  /** From arrival until served, of all who have been served: percentiles are at most a 1024th too low. */
  readonly wait: { readonly mean: number; readonly p50: number; readonly p95: number; readonly p99: number };
  /** From arrival until a cook begins something for the customer. */
  readonly meanUntilAttended: number;
  /** How many customers were there over the time for which the doors are open, as means of cells of equal length. */
  readonly queue: { readonly cellMinutes: number; readonly means: readonly number[] };
  /** The longer it goes on the more customers are there: see `grows`; `null`: that cannot be told (yet). */
  readonly grows: boolean | null;
}

export function reportOf({ scenario: { policy, cooks, customers }, measures, isOver }: Rush): RushReport {
  const { served, there, mostThere, attended, untilServed, series } = measures;
  const { ticks, area, brain, ...open } = measures.open();
  const minutes = ticks / TICKS_PER_MINUTE;
  const share = (time: number): number => ratio(time, ticks * cooks);
  const percentile = (of: number): number => untilServed.percentile(of) / TICKS_PER_MINUTE;
  const means = series.means();
  return {
    policy,
    isOver,
    arrived: served + there,
    served,
    there,
    mostThere,
    open: {
      minutes,
      servedPerHour: ratio(open.served * MINUTES_PER_HOUR, minutes),
      meanThere: ratio(area, ticks),
      brain: { working: share(brain.working), staring: share(brain.staring), waiting: share(brain.waiting) },
    },
    wait: {
      mean: ratio(measures.servedTicks, served * TICKS_PER_MINUTE),
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
    },
    meanUntilAttended: ratio(attended.ticks, attended.count * TICKS_PER_MINUTE),
    queue: { cellMinutes: series.width / TICKS_PER_MINUTE, means },
    grows: customers < LEAST_CUSTOMERS ? null : grows(means),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Of fewer there are so few in a quarter of the time that chance decides how many. */
const LEAST_CUSTOMERS = 100;

/** By so much more customers must be there in the last quarter than in the second one. */
const GROWTH = 1.5;

/**
 * Whether a queue grows without end. One that does holds 2⅓ times as many in the last quarter of its time as in the second
 * one (their middles are at 7/8 and 3/8), one that does not about as many. `null`: there is no quarter yet.
 */
function grows(means: readonly number[]): boolean | null {
  const quarter = Math.floor(means.length / 4);
  if (quarter === 0) return null;
  const sum = (cells: readonly number[]): number => cells.reduce((all, one) => all + one, 0);
  return sum(means.slice(-quarter)) > GROWTH * sum(means.slice(quarter, 2 * quarter));
}

/** How many customers an hour there can be served at most, and who is the bottleneck: the brain, or a station by its name. */
export interface Limit {
  readonly perHour: number;
  /** `null` for the cooks' brains. */
  readonly station: string | null;
}

/** The limit of a kitchen whose cooks never stare, whatever they decide: a queue that grows faster grows without end. */
export function limitOf(menu: Menu, cooks: number): Limit {
  const perHour = (slots: number, ticks: number): number => (slots * MINUTES_PER_HOUR * TICKS_PER_MINUTE) / ticks;
  const brain: Limit = { perHour: perHour(cooks, handsOf(menu)), station: null };
  const stations = menu.stations.map(({ name, slots }, index): Limit => {
    const held = menu.steps
      .filter(({ station }) => station === index)
      .reduce((sum, { start, minutes, collect }) => sum + start.ticks + minutes.ticks + collect.ticks, 0);
    return { perHour: perHour(slots, held), station: name };
  });
  return [brain, ...stations].reduce((least, one) => (one.perHour < least.perHour ? one : least));
}
