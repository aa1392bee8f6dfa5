import fc from 'fast-check';
import type { DishSpec, StepSpec } from '../../src/model/spec.ts';
import type { Dish } from './rushes.ts';

const step = (of: fc.Arbitrary<StepSpec>) => fc.record({ of, wishes: fc.array(fc.nat(9), { maxLength: 2 }) });
const upTo = (most: number, least = 0) => fc.integer({ min: least, max: most });
const byHand = step(fc.record({ minutes: upTo(4, 1) }));
const atStation = step(
  fc.record({ at: fc.constantFrom('oven', 'stove'), minutes: upTo(6), start: upTo(2), collect: upTo(2) }),
);

/** Dishes with all that a rush knows. Steps name only steps before them, so there is no cycle. */
export const anyDish: fc.Arbitrary<Dish> = fc
  .record({
    steps: fc.array(fc.oneof(byHand, atStation), { minLength: 1, maxLength: 5 }),
    oven: upTo(3, 1),
    stove: upTo(2, 1),
  })
  .map(({ steps, oven, stove }) => {
    const named = steps.map(({ of, wishes }, nth): [string, StepSpec] => {
      const after = nth === 0 ? [] : [...new Set(wishes.map((wish) => `step${wish % nth}`))];
      return [`step${nth}`, { ...of, after }];
    });
    const dish: DishSpec = { steps: Object.fromEntries(named) };
    return { stations: { oven: { slots: oven }, stove: { slots: stove } }, dishes: { dish } };
  });

/** When 1 to 12 customers come, in rising order. */
export const anyArrivals: fc.Arbitrary<readonly number[]> = fc
  .array(upTo(12), { minLength: 1, maxLength: 12 })
  .map((gaps) => gaps.map((_, nth) => gaps.slice(0, nth + 1).reduce((sum, gap) => sum + gap, 0)));
