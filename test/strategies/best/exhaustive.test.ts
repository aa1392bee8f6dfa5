import { beforeAll, expect, test } from 'vitest';
import { KITCHEN_FEATURES } from '../../support/kitchen-features.ts';
import { type TriedKitchen, triedKitchens } from '../../support/tried-kitchens.ts';

const SEED = 20_261_129;
const COUNT = 500;
/** More than this would try the patience of who runs the tests; test/scripts/exhaustive.ts goes further. */
const MOST_SHIFTS = 600;
/** Milliseconds; far above what it takes, for machines that are busy with other things. */
const PATIENCE = 300_000;

let kitchens: readonly TriedKitchen[] = [];
beforeAll(() => {
  kitchens = [...triedKitchens(SEED, COUNT, MOST_SHIFTS)];
}, PATIENCE);

test('the best of tiny kitchens with every feature is proven, and is what trying everything finds', () => {
  expect(kitchens).toHaveLength(COUNT);
  for (const { spec, tried, found, best } of kitchens) {
    expect({ proven: best.proven, found }, JSON.stringify(spec)).toEqual({ proven: true, found: tried });
  }
});

test.for(Object.entries(KITCHEN_FEATURES))('many of the kitchens that can be passed have: %s', ([, has]) => {
  expect(kitchens.filter(({ tried, kitchen }) => tried !== null && has(kitchen)).length).toBeGreaterThanOrEqual(25);
});

test('in many of these kitchens the house falls short of the best', () => {
  expect(kitchens.filter(({ houseFallsShort }) => houseFallsShort).length).toBeGreaterThan(0.3 * COUNT);
});
