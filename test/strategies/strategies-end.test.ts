import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playOut } from '../../src/kitchen/index.ts';
import { outcomeOf } from '../../src/scoring/outcome.ts';
import { blocking } from '../../src/strategies/blocking.ts';
import { house } from '../../src/strategies/house.ts';
import { arbitraryKitchen } from '../support/arbitrary-kitchen.ts';
import { FIXED } from '../support/arbitrary-shift.ts';
import { cook } from '../support/cook.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

test.each([
  ['blocking', blocking],
  ['house', house],
] as const)('%s comes to an end in every kitchen, and its plan replays to its outcome', (_, strategy) => {
  fc.assert(
    fc.property(arbitraryKitchen, (spec) => {
      const { plan, outcome } = cook(strategy, spec);
      const kitchen = kitchenOf(spec);
      const played = playOut(kitchen, plan);
      expect(played.ok && outcomeOf(kitchen, played.value.log)).toEqual(outcome);
      expect(outcome.ended).not.toBeNull();
    }),
    FIXED,
  );
});

test('a cook goes on for as long as a task fails, however often that is', () => {
  const pie = { at: 'oven', minutes: 1, fails: 7_000 };
  const { outcome } = cook(house, {
    stations: { oven: {} },
    dishes: { lunch: { steps: { pie } } },
    orders: [{ dish: 'lunch' }],
    goal: 'finish',
  });
  expect(outcome).toMatchObject({ ended: 'over', served: [1] });
});
