import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../../src/model/spec.ts';
import { bestOf } from '../../../src/strategies/index.ts';
import { arbitraryKitchen } from '../../support/arbitrary-kitchen.ts';
import { exhaustiveBest } from '../../support/exhaustive.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

/** Trying everything takes as many shifts as this at most; kitchens that take more are passed over. */
const MOST_SHIFTS = 1_200;
const CHECKED = 120;

/** Kitchens of one order, and of two while those stay small: what trying everything can cope with. */
const small = fc
  .tuple(arbitraryKitchen, fc.integer({ min: 1, max: 2 }))
  .map(([spec, orders]): KitchenSpec => ({ ...spec, orders: spec.orders.slice(0, orders) }));

test('the best of small kitchens with every feature is what trying everything finds', () => {
  let checked = 0;
  for (const spec of fc.sample(small, { numRuns: 1_000, seed: 20_261_121 })) {
    if (checked === CHECKED) break;
    const kitchen = kitchenOf(spec);
    const tried = exhaustiveBest(kitchen, MOST_SHIFTS);
    if (tried === undefined) continue;
    checked += 1;
    const { run, proven } = bestOf(kitchen);
    const second = kitchen.goal === 'waits' ? 'finish' : kitchen.goal === 'coins' ? 'finish' : 'waits';
    expect(proven, JSON.stringify(spec)).toBe(true);
    expect([run?.outcome[kitchen.goal], run?.outcome[second]], JSON.stringify(spec)).toEqual([
      tried?.[kitchen.goal],
      tried?.[second],
    ]);
  }
  expect(checked).toBe(CHECKED);
});
