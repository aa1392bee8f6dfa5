import { expect, test } from 'vitest';
import { POLICIES, Rush, reportOf, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';
import { played, scenario } from './rushes.ts';

const arrivals = { kind: 'poisson', ticks: 1.8 * TICKS_PER_MINUTE } as const;

test('whoever waits for a beginning takes no memory: a queue of thousands is a number', () => {
  const bytes = (): number => process.memoryUsage().arrayBuffers;
  const before = bytes();
  const rush = played(scenario({ menu: restaurant(), arrivals, customers: 40_000 }));
  expect(rush.measures.mostThere).toBeGreaterThan(30_000);
  // The histogram has its counters, whoever comes.
  expect(bytes() - before).toBeLessThan(2 ** 20);
});

test('the same scenario gives the same rush, and another seed another one', () => {
  const figures = (seed: number) =>
    POLICIES.map((policy) => played(scenario({ menu: restaurant(), arrivals, customers: 500, policy, seed })).tick);
  expect(figures(7)).toEqual(figures(7));
  expect(figures(7)).not.toEqual(figures(8));
});

test('every policy meets the same customers', () => {
  const doors = POLICIES.map((policy) => {
    const rush = played(scenario({ menu: restaurant(), arrivals, customers: 500, policy }));
    return rush.measures.open().ticks;
  });
  expect(new Set(doors).size).toBe(1);
});

test('a rush in slices is the same rush', () => {
  const whole = played(scenario({ menu: restaurant(), arrivals, customers: 500, policy: 'house' }));
  const sliced = new Rush(whole.scenario);
  for (let tick = 0; !sliced.isOver; tick += 700) sliced.runUntil({ tick, most: 3 });
  expect(reportOf(sliced)).toEqual(reportOf(whole));
});
