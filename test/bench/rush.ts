import { POLICIES, type Policy, Rush, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { aim } from './table.ts';

const CUSTOMERS = 1_000_000;
const MOST_SECONDS = 1;

/** The restaurant of `awaiter rush`, as the command has it where nothing is asked for. */
function secondsOf(policy: Policy): number {
  const arrivals = { kind: 'poisson', ticks: 2.5 * TICKS_PER_MINUTE } as const;
  const before = process.cpuUsage();
  new Rush({ menu: restaurant(), arrivals, customers: CUSTOMERS, cooks: 1, policy, seed: 1 }).runUntil({});
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** What a million customers cost under each policy, what the compiler does meanwhile included. */
export function rushAims(): void {
  for (const policy of POLICIES) {
    const seconds = secondsOf(policy);
    aim({
      what: `a rush of ${CUSTOMERS / 1e6} million customers, ${policy}`,
      target: `≤ ${MOST_SECONDS} s CPU`,
      figure: `${seconds.toFixed(2)} s`,
      isMet: seconds <= MOST_SECONDS,
    });
  }
}
