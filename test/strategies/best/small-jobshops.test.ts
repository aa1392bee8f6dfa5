import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '../../../src/strategies/index.ts';
import { leastOf, type Shop } from '../../support/all-schedules.ts';
import { kitchenOfShop } from '../../support/job-shops.ts';

/** Jobs and machines: all schedules of these can be gone through in no time. A job may come to a machine twice. */
const SIZES = [
  [2, 5],
  [3, 3],
  [4, 2],
] as const;

const operation = (machines: number) =>
  fc.tuple(fc.nat(machines - 1), fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 12 }) }, fc.constant(0)));

const shops: fc.Arbitrary<Shop> = fc.constantFrom(...SIZES).chain(([jobs, machines]) => {
  const job = fc.array(operation(machines), { minLength: machines, maxLength: machines });
  return fc.array(job, { minLength: jobs, maxLength: jobs });
});

test('the best of a small job shop is the least among all of its schedules', () => {
  for (const shop of fc.sample(shops, { seed: 20_261_129, numRuns: 300 })) {
    const { run, bound, proven } = bestOf(kitchenOfShop(shop));
    const [makespan, ends] = leastOf(shop);
    expect({ finish: run?.outcome.finish, bound }, JSON.stringify(shop)).toEqual({ finish: makespan, bound: makespan });
    // Who says that it is proven says that nobody could wait less, either.
    expect(proven ? run?.outcome.waits : ends, JSON.stringify(shop)).toBe(ends);
    expect(run?.outcome.waits, JSON.stringify(shop)).toBeGreaterThanOrEqual(ends);
  }
});
