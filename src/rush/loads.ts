import { limitOf } from './limit.ts';
import { type RushReport, reportOf } from './report.ts';
import { Rush } from './rush.ts';
import { type Policy, type Scenario, TICKS_PER_HOUR } from './scenario.ts';

/** How they come in each, whatever the rush itself has: enough to tell a queue that grows from one that does not. */
export const LOAD_ARRIVALS = { kind: 'poisson', customers: 10_000 } as const;

/** Arrivals as shares of the most that can be served: from an empty restaurant to more than it can bear. */
const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1.05, 1.25] as const;

/** The same kitchen with more and more customers: where each policy ends. */
export interface Load {
  /** Of the most that can be served, from 0. */
  readonly share: number;
  readonly perHour: number;
  readonly policy: Policy;
  readonly servedPerHour: number;
  readonly p95: number;
  /** See `growsWith`. */
  readonly grows: boolean | null;
}

/** What is to be tried: for each load all policies, in their order. */
export const loadsOf = (policies: readonly Policy[]): readonly { readonly share: number; readonly policy: Policy }[] =>
  SHARES.flatMap((share) => policies.map((policy) => ({ share, policy })));

/** Lets a kitchen's customers come as a Poisson process of this load. Takes some hundredths of a second. */
export function loadAt(given: Omit<Scenario, 'policy'>, share: number, policy: Policy): Load {
  const perHour = share * limitOf(given.menu, given.cooks).perHour;
  const arrivals = { kind: LOAD_ARRIVALS.kind, ticks: TICKS_PER_HOUR / perHour };
  const rush = new Rush({ ...given, arrivals, customers: LOAD_ARRIVALS.customers, policy });
  rush.runUntil({});
  const { open, wait, grows }: RushReport = reportOf(rush);
  return { share, perHour, policy, servedPerHour: open.servedPerHour, p95: wait.p95, grows };
}
