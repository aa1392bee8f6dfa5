import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURES, type KitchenWish, randomKitchen } from '../../src/generate/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const wishes: fc.Arbitrary<KitchenWish> = fc
  .record({
    orders: fc.integer({ min: 1, max: 8 }),
    stations: fc.integer({ min: 1, max: 8 }),
    perOrder: fc.integer({ min: 5, max: 12 }),
    features: fc.subarray([...FEATURES]),
  })
  .map(({ perOrder, ...wish }) => ({ ...wish, actions: perOrder * wish.orders }));

const seeds = fc.integer({ min: 0 }).map(String);

test('whatever is wished, a random kitchen has no faults and as many orders as were wished', () => {
  fc.assert(
    fc.property(seeds, wishes, (seed, wish) => {
      expect(kitchenOf(randomKitchen(seed, wish)).orders).toHaveLength(wish.orders);
    }),
    { seed: 8, numRuns: 40 },
  );
});

test('a random kitchen without further rules has about as many actions of the brain as were wished', () => {
  fc.assert(
    fc.property(seeds, wishes, (seed, wish) => {
      const { tasks, orders } = kitchenOf(randomKitchen(seed, { ...wish, stations: 2, features: [] }));
      const actions = tasks.reduce((sum, { kind }) => sum + (kind === 'station' ? 2 : 1), 0);
      expect(Math.abs(actions - wish.actions)).toBeLessThanOrEqual(2 * orders.length);
    }),
    { seed: 8, numRuns: 40 },
  );
});
