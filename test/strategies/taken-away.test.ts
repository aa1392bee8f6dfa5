import { expect, test } from 'vitest';
import { cooksOf, minutesTakenAway } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const LUNCH = {
  stations: { oven: {} },
  dishes: { lunch: { steps: { pie: { at: 'oven', minutes: 10 }, chop: { minutes: 6 } } } },
  orders: [{ dish: 'lunch' }],
  goal: 'finish' as const,
};

const best = (kitchen: Parameters<typeof cooksOf>[0]) => cooksOf(kitchen).best.run?.plan ?? [];

test.each(['finish', 'waits'] as const)('%s: what a plan takes away is what the blocking cook needs longer', (goal) => {
  const kitchen = kitchenOf({ ...LUNCH, goal });
  const { blocking, best: found } = cooksOf(kitchen);
  const took = blocking.outcome[goal] - (found.run?.outcome[goal] ?? 0);
  expect(took).toBeGreaterThan(0);
  expect(minutesTakenAway(kitchen, best(kitchen))).toBe(took);
  expect(minutesTakenAway(kitchen, blocking.plan)).toBe(0);
});

test('whoever is slower than the blocking cook has taken nothing away, and owes nothing either', () => {
  const slow = ['start 1.pie', 'wait 30', 'collect 1.pie', 'do 1.chop'];
  expect(minutesTakenAway(kitchenOf(LUNCH), slow)).toBe(0);
});

test('a plan that is none for this kitchen, or does not reach its goal, is not known', () => {
  const kitchen = kitchenOf(LUNCH);
  for (const plan of [['do 1.fish'], ['do 1.chop']]) expect(minutesTakenAway(kitchen, plan)).toBe(null);
});

test('where the blocking cook does not reach the goal nobody knows how much it was', () => {
  const kitchen = kitchenOf({ ...LUNCH, orders: [{ dish: 'lunch', patience: 12 }] });
  expect(minutesTakenAway(kitchen, best(kitchen))).toBe(null);
});

test('coins are no minutes', () => {
  expect(() => minutesTakenAway(kitchenOf({ ...LUNCH, goal: 'coins' }), [])).toThrow('coins');
});
