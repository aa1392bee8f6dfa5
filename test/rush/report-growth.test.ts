import { describe, expect, test } from 'vitest';
import { type Policy, Rush, reportOf, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { played, scenario } from './rushes.ts';

/** Of how many seeds it is told that the queue grows, that it does not, and that nobody can tell. */
function verdicts(policy: Policy, customers: number, minutes: number, seeds: number) {
  const arrivals = { kind: 'poisson', ticks: minutes * TICKS_PER_MINUTE } as const;
  const told = Array.from({ length: seeds }, (_, nth) =>
    reportOf(played(scenario({ menu: restaurant(), arrivals, customers, policy, seed: nth + 1 }))),
  );
  const count = (verdict: boolean | null): number => told.filter(({ grows }) => grows === verdict).length;
  return { grows: count(true), doesNot: count(false), nobodyKnows: count(null) };
}

/** Minutes that a table takes its only cook: at the same distance as many come as can be served. */
const MOST: Readonly<Record<Policy, number>> = { blocking: 22, 'first-come': 2, house: 2 };

describe.each(['first-come', 'house'] as const)('%s', (policy) => {
  test.each([
    [100, 20],
    [100, 2.5],
    [100, 2.1],
    [300, 2.1],
    [1_000, 2.5],
    [1_000, 2.1],
  ])('of %d customers, one every %d minutes, no queue is told to grow', (customers, minutes) => {
    expect(verdicts(policy, customers, minutes, 60).grows).toBe(0);
  });

  test('of 3,000 at 80 % of the most it is told nearly always that it does not', () => {
    expect(verdicts(policy, 3_000, 2.5, 60).doesNot).toBeGreaterThanOrEqual(57);
  });

  test('of 10,000 at 95 % of the most it is told that it does not', () => {
    expect(verdicts(policy, 10_000, 2 / 0.95, 20).doesNot).toBe(20);
  });
});

describe.each(['blocking', 'first-come', 'house'] as const)('%s, more than can be served', (policy) => {
  test('of 10,000 it is told that the queue grows where 5 % more come', () => {
    expect(verdicts(policy, 10_000, MOST[policy] / 1.05, 20).grows).toBe(20);
  });

  test.each([100, 300, 1_000])(
    'of %d it is not told that it does not grow where a twentieth more come',
    (customers) => {
      expect(verdicts(policy, customers, MOST[policy] / 1.05, 60).doesNot).toBe(0);
    },
  );
});

test('where by chance just as many come as can be served, no queue is told not to grow', () => {
  expect(verdicts('first-come', 1_000, 2, 60).doesNot).toBe(0);
});

test('where one comes exactly as often as one can be served, the queue does not grow', () => {
  const arrivals = { kind: 'every', ticks: 2 * TICKS_PER_MINUTE } as const;
  const rush = played(scenario({ menu: restaurant(), arrivals, customers: 1_000, policy: 'first-come' }));
  expect(reportOf(rush).grows).toBe(false);
});

test('a rush that has only begun tells nothing, and a while later what it tells at its end', () => {
  const arrivals = { kind: 'poisson', ticks: TICKS_PER_MINUTE } as const;
  const rush = new Rush(scenario({ menu: restaurant(), arrivals, customers: 100_000 }));
  rush.runUntil({ tick: 1_900 * TICKS_PER_MINUTE });
  expect(reportOf(rush).grows).toBeNull();
  rush.runUntil({ tick: 2_200 * TICKS_PER_MINUTE });
  expect(reportOf(rush).grows).toBe(true);
});
