import { expect, test } from 'vitest';
import { play } from '../../src/kitchen/index.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { comingText } from '../../src/words/coming.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

/** What is said to come next, after the plan. */
function coming(spec: KitchenSpec, plan: Plan): string {
  const played = play(kitchenOf(spec), plan);
  if (!played.ok) throw new Error(JSON.stringify(played.error));
  return comingText(played.value.shift);
}

const milk: KitchenSpec = {
  stations: { stove: { slots: 2 } },
  dishes: { cocoa: { steps: { milk: { at: 'stove', minutes: 5, burns: 3 } } } },
  orders: [{ dish: 'cocoa' }],
  goal: 'finish',
};

test('a ding, then a burn', () => {
  expect(coming(milk, ['start 1.milk'])).toBe('milk dings');
  expect(coming(milk, ['start 1.milk', 'wait'])).toBe('milk burns');
});

test('where nothing will happen by itself there is nothing to say', () => {
  expect(coming(milk, [])).toBe('');
});

test('of several things the first', () => {
  const two = { ...milk, orders: [{ dish: 'cocoa' }, { dish: 'cocoa' }] };
  expect(coming(two, ['start 1.milk', 'start 2.milk'])).toBe('#1 milk dings and more');
});

test('guests who arrive and leave', () => {
  const guests = {
    ...milk,
    orders: [
      { dish: 'cocoa', patience: 3 },
      { dish: 'cocoa', at: 2 },
    ],
  };
  expect(coming(guests, [])).toBe('#2 arrives');
  expect(coming(guests, ['wait'])).toBe('#1 leaves');
});

test('whether a task will fail is not given away, the alarm and closing time are', () => {
  const steps = { milk: { at: 'stove', minutes: 5, fails: 1 } };
  const failing: KitchenSpec = { ...milk, dishes: { cocoa: { steps } }, alarm: 2 };
  expect(coming(failing, ['start 1.milk'])).toBe('milk rings');
  expect(coming(failing, ['start 1.milk', 'wait'])).toBe('the alarm goes off');
  expect(coming({ ...milk, closes: 4 }, ['start 1.milk'])).toBe('closing time');
});
