import { describe, expect, test } from 'vitest';
import type { Menu } from '../../src/rush/menu.ts';
import { Rush } from '../../src/rush/rush.ts';
import { POLICIES, type Scenario, TICKS_PER_MINUTE } from '../../src/rush/scenario.ts';
import { busyAshcroft, busyPalm, waitOfMD1, waitOfMM1, waitOfMMc } from './formulas.ts';
import { always, machinesOf, menuFor, orderedAt, PIZZA, played, random, scenario, serviceOf } from './rushes.ts';

const LOADS = [0.5, 0.7, 0.9];
const BATCHES = 20;
const BATCH = 6_000;
/** Before the first batch: until then an empty restaurant is still filling. */
const WARM_UP = 6_000;
const MOST_ERRORS = 3;

/** Mean and standard error of what batches of a rush come to (batch means: A. M. Law, Simulation Modeling and Analysis, 9.5). */
function batchMeans(
  given: Scenario,
  measure: (rush: Rush) => number,
): { readonly mean: number; readonly error: number } {
  const rush = new Rush(given);
  rush.runUntil({ served: WARM_UP });
  const batches = Array.from({ length: BATCHES }, (_, nth) => {
    const before = measure(rush);
    rush.runUntil({ served: WARM_UP + (nth + 1) * BATCH });
    return measure(rush) - before;
  });
  const mean = batches.reduce((sum, one) => sum + one, 0) / BATCHES;
  const variance = batches.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (BATCHES - 1);
  return { mean, error: Math.sqrt(variance / BATCHES) };
}

/** How many standard errors a rush's mean wait, in service times, is away from what a formula says. */
function errorsFrom(
  expected: number,
  menu: Menu,
  service: number,
  given: Pick<Scenario, 'cooks' | 'arrivals'>,
): number {
  const customers = WARM_UP + (BATCHES + 1) * BATCH;
  const { mean, error } = batchMeans(scenario({ menu, customers, ...given }), ({ measures }) => measures.attendedTicks);
  return Math.abs(mean / BATCH / service - expected) / (error / BATCH / service);
}

const poisson = (ticks: number) => ({ kind: 'poisson', ticks }) as const;
const MINUTE = TICKS_PER_MINUTE;

describe.each(LOADS)('at a load of %d the mean wait agrees within three standard errors', (load) => {
  test('with M/M/1', () => {
    const menu = serviceOf(random(MINUTE));
    const errors = errorsFrom(waitOfMM1(load), menu, MINUTE, { cooks: 1, arrivals: poisson(MINUTE / load) });
    expect(errors).toBeLessThan(MOST_ERRORS);
  });

  test('with M/D/1', () => {
    const menu = serviceOf(always(MINUTE));
    const errors = errorsFrom(waitOfMD1(load), menu, MINUTE, { cooks: 1, arrivals: poisson(MINUTE / load) });
    expect(errors).toBeLessThan(MOST_ERRORS);
  });

  test('with M/M/4', () => {
    const menu = serviceOf(random(MINUTE));
    const errors = errorsFrom(waitOfMMc(load, 4), menu, MINUTE, { cooks: 4, arrivals: poisson(MINUTE / load / 4) });
    expect(errors).toBeLessThan(MOST_ERRORS);
  });
});

test('a cook who serves one table at a time is M/D/1 with the whole meal for its service', () => {
  const meal = 22 * MINUTE;
  const menu = menuFor(orderedAt(PIZZA, [0]), MINUTE);
  const errors = errorsFrom(waitOfMD1(0.7), menu, meal, { cooks: 1, arrivals: poisson(meal / 0.7) });
  expect(errors).toBeLessThan(MOST_ERRORS);
});

describe.each(POLICIES)('%s', (policy) => {
  test.each([1, 3])('Little’s law holds exactly from empty to empty, with %d cooks', (cooks) => {
    const menu = menuFor(orderedAt(PIZZA, [0]), MINUTE);
    const rush = played(scenario({ menu, arrivals: poisson(2.2 * MINUTE), customers: 20_000, cooks, policy }));
    const { area, served } = rush.measures.whole();
    expect(served).toBe(20_000);
    expect(area).toBe(rush.measures.servedTicks);
  });
});

/** Machines that are always wanted: everybody comes at once, and whenever one stands still it is set up again. */
function busy(handling: Scenario['menu']['steps'][number]['start']): { readonly mean: number; readonly error: number } {
  const menu = machinesOf(random(4 * MINUTE), handling, 4);
  const customers = WARM_UP + (BATCHES + 1) * BATCH;
  const rush = scenario({ menu, arrivals: { kind: 'every', ticks: 0 }, customers, policy: 'house' });
  const perPiece = batchMeans(rush, ({ tick }) => tick);
  // A batch is so many pieces, and each of them takes the brain a minute: the busy share follows from how long it took.
  const share = (BATCH * MINUTE) / perPiece.mean;
  return { mean: share, error: (share * perPiece.error) / perPiece.mean };
}

test('one brain with four unattended machines, handling exponential: 0.6893', () => {
  expect(busyPalm(4, 0.25)).toBeCloseTo(0.6893, 4);
  const { mean, error } = busy(random(MINUTE));
  expect(Math.abs(mean - busyPalm(4, 0.25)) / error).toBeLessThan(MOST_ERRORS);
});

test('one brain with four unattended machines, handling always the same: 0.7230', () => {
  expect(busyAshcroft(4, 0.25)).toBeCloseTo(0.723, 4);
  const { mean, error } = busy(always(MINUTE));
  expect(Math.abs(mean - busyAshcroft(4, 0.25)) / error).toBeLessThan(MOST_ERRORS);
});
