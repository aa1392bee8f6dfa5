import { expect, test } from 'vitest';
import { open } from '../../src/kitchen/index.ts';
import { hopelessIn } from '../../src/teaching/hopeless.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const RUNGS = 30;

/** Two steps to a rung, each after both of the rung below: the chains double with every rung. */
const LADDER = Object.fromEntries(
  Array.from({ length: RUNGS }, (_, rung) =>
    ['left', 'right'].map((side) => {
      const after = rung === 0 ? [] : [`left${rung - 1}`, `right${rung - 1}`];
      return [`${side}${rung}`, { at: 'oven', minutes: 1, after }] as const;
    }),
  ).flat(),
);

test('a recipe in which very many chains come together is looked at once a step', () => {
  const kitchen = kitchenOf({
    stations: { oven: { slots: 2 } },
    dishes: { tower: { steps: LADDER } },
    orders: [{ dish: 'tower' }],
    goal: 'finish',
  });
  const isHopeless = hopelessIn(kitchen);
  const { shift } = open(kitchen);
  expect(isHopeless(shift, RUNGS - 1)).toBe(true);
  expect(isHopeless(shift, RUNGS)).toBe(false);
});
