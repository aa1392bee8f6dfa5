import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import {
  meanGap,
  POLICIES,
  type Policy,
  Rush,
  reportOf,
  restaurant,
  type Scenario,
  TICKS_PER_MINUTE,
} from '../../src/rush/index.ts';
import { always, played, scenario, serviceOf } from './rushes.ts';

const poisson = (minutes: number) => ({ kind: 'poisson', ticks: minutes * TICKS_PER_MINUTE }) as const;
const arrivals = poisson(1.8);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of all that can be reached: objects, and what typed arrays hold. */
function bytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Bytes by which memory has grown with a rush when about the last customer comes, and how many are there then. */
function after(of: Scenario): { readonly grown: number; readonly there: number } {
  const before = bytes();
  const rush = new Rush(of);
  rush.runUntil({ tick: meanGap(of.arrivals) * of.customers });
  return { grown: bytes() - before, there: rush.measures.there };
}

const CUSTOMERS = 300_000;
/** More than twice what the histogram's counters take, and less than half of a number for each customer. */
const MOST_BYTES = 2 ** 20;

function ofMany(of: Pick<Scenario, 'policy' | 'arrivals'>): ReturnType<typeof after> {
  const those = (customers: number): Scenario => scenario({ menu: restaurant(), customers, ...of });
  // What is compiled on the way is not the rush's, and what others have left is gone by then.
  after(those(CUSTOMERS / 10));
  return after(those(CUSTOMERS));
}

test('whoever waits for a beginning takes no memory: a queue of hundreds of thousands is a number', () => {
  const { grown, there } = ofMany({ policy: 'blocking', arrivals });
  expect(there).toBeGreaterThan(0.9 * CUSTOMERS);
  expect(grown).toBeLessThan(MOST_BYTES);
});

test.each<Policy>(['first-come', 'house'])('%s: whoever is served takes no memory any more', (policy) => {
  const { grown, there } = ofMany({ policy, arrivals: poisson(2.5) });
  expect(there).toBeLessThan(100);
  expect(grown).toBeLessThan(MOST_BYTES);
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
  const inBits = new Rush(whole.scenario);
  while (!inBits.isOver) inBits.runUntil({ most: 3 });
  expect(reportOf(inBits)).toEqual(reportOf(whole));
});

test('what happens at the tick up to which it goes on has happened then', () => {
  const rush = new Rush(
    scenario({ menu: serviceOf(always(5)), arrivals: { kind: 'at', ticks: [0, 100] }, customers: 2 }),
  );
  rush.runUntil({ tick: 4 });
  expect(rush.measures.served).toBe(0);
  rush.runUntil({ tick: 5 });
  expect(rush.measures.served).toBe(1);
});
