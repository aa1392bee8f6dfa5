import { expect, test } from 'vitest';
import { decisions, open } from '../../src/kitchen/index.ts';
import { blocking, runStrategy } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

test('a recipe that branches and joins at every step is asked about once a step, not once a way through it', () => {
  const length = 55;
  const chain = Array.from({ length }, (_, nth) => {
    const after = [nth - 1, nth - 2].filter((before) => before >= 0).map((before) => `a${before}`);
    return [`a${nth}`, { minutes: 1, after }] as const;
  });
  const kitchen = kitchenOf({
    dishes: {
      pie: {
        steps: { ...Object.fromEntries(chain), b: { minutes: 1 }, x: { minutes: 1, after: [['b', `a${length - 1}`]] } },
      },
    },
    orders: [{ dish: 'pie' }],
    goal: 'finish',
  });
  // Once b is done none of the a's is needed: to know that must not take a walk along every way.
  const { outcome } = runStrategy(kitchen, blocking(kitchen));
  expect(outcome.served).toEqual([1]);
  expect(decisions(open(kitchen).shift).legal.length).toBeGreaterThan(1);
});
