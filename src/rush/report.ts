import type { Account } from '../machines/tables.ts';
import { growsWith } from './growth.ts';
import { heldBy } from './limit.ts';
import type { Rush } from './rush.ts';
import { MINUTES_PER_HOUR, type Policy, TICKS_PER_MINUTE } from './scenario.ts';

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
    /** Shares of the slots' time, from 0 to 1, that what was served takes to load, to cook and to collect. */
    readonly stations: readonly { readonly name: string; readonly used: number }[];
  };
  /** From arrival until served, of all who have been served: percentiles are at most a 1024th too low. */
  readonly wait: { readonly mean: number; readonly p50: number; readonly p95: number; readonly p99: number };
  /** From arrival until a cook begins something for the customer. */
  readonly meanUntilAttended: number;
  /** How many customers were there over the time for which the doors are open, as means of cells of equal length. */
  readonly queue: { readonly cellMinutes: number; readonly means: readonly number[] };
  /** The longer it goes on the more customers are there: see `growsWith`; `null`: that cannot be told (yet). */
  readonly grows: boolean | null;
}

export function reportOf({ scenario, measures, isOver }: Rush): RushReport {
  const { policy, cooks, menu } = scenario;
  const { served, there, mostThere, untilServed, series } = measures;
  const { ticks, area, brain, ...open } = measures.open();
  const minutes = ticks / TICKS_PER_MINUTE;
  const share = (time: number): number => ratio(time, ticks * cooks);
  const percentile = (of: number): number => untilServed.percentile(of) / TICKS_PER_MINUTE;
  const arrived = served + there;
  return {
    policy,
    isOver,
    arrived,
    served,
    there,
    mostThere,
    open: {
      minutes,
      servedPerHour: ratio(open.served * MINUTES_PER_HOUR, minutes),
      meanThere: ratio(area, ticks),
      brain: { working: share(brain.working), staring: share(brain.staring), waiting: share(brain.waiting) },
      stations: menu.stations.map(({ name, slots }, index) => ({
        name,
        used: ratio(open.served * heldBy(menu, index), ticks * slots),
      })),
    },
    wait: {
      mean: ratio(measures.servedTicks, served * TICKS_PER_MINUTE),
      p50: percentile(0.5),
      p95: percentile(0.95),
      p99: percentile(0.99),
    },
    meanUntilAttended: ratio(measures.attendedTicks, measures.attended * TICKS_PER_MINUTE),
    queue: { cellMinutes: series.width / TICKS_PER_MINUTE, means: series.means() },
    grows: growsWith(scenario, { came: arrived, served: open.served, ticks }),
  };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
