import { expect, test } from 'vitest';
import type { KitchenSpec, StepSpec } from '../../src/model/spec.ts';
import { limitOf, restaurant, TICKS_PER_MINUTE, usualMinutes } from '../../src/rush/index.ts';
import { menuOf } from '../../src/rush/menu.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { menuFor, orderedAt, PIZZA } from './rushes.ts';

const kitchenWith = (step: StepSpec, more: Partial<KitchenSpec> = {}, order = {}) =>
  kitchenOf({
    stations: { oven: {} },
    dishes: { pie: { steps: { cut: { minutes: 1 }, bake: { at: 'oven', minutes: 5 }, other: step } } },
    orders: [{ dish: 'pie', ...order }],
    goal: 'finish',
    ...more,
  });

const PLAIN: StepSpec = { minutes: 1 };

test.each<[string, ReturnType<typeof kitchenWith>]>([
  ['burns', kitchenWith({ at: 'oven', minutes: 1, burns: 2 })],
  ['fails', kitchenWith({ at: 'oven', minutes: 1, fails: 1 })],
  ['never', kitchenWith({ at: 'oven', minutes: 'never' })],
  ['takes', kitchenWith({ minutes: 1, takes: ['pan'] }, { tools: { pan: 1 } })],
  ['reads', kitchenWith({ minutes: 1, reads: 'till' })],
  ['writes', kitchenWith({ minutes: 1, writes: 'till' })],
  ['checks', kitchenWith({ minutes: 1, checks: 'egg' }, { stock: { egg: 1 } })],
  ['uses', kitchenWith({ minutes: 1, uses: 'egg' }, { stock: { egg: 1 } })],
  ['restocks', kitchenWith({ minutes: 1, restocks: 'egg' }, { stock: { egg: 1 } })],
  ['choice', kitchenWith({ minutes: 1, after: [['cut', 'bake']] })],
  ['helper', kitchenWith({ minutes: 1, delegable: true }, { stations: { oven: {}, sous: { helper: true } } })],
  ['patience', kitchenWith(PLAIN, {}, { patience: 9 })],
  ['closes', kitchenWith(PLAIN, { closes: 20 })],
])('what a rush does not know is refused by its name: %s', (name, kitchen) => {
  expect(menuOf(kitchen, 1)).toEqual({ ok: false, error: [name] });
});

test('a kitchen without any of that is a menu', () => {
  expect(menuOf(kitchenWith(PLAIN), 1).ok).toBe(true);
});

test('in the restaurant the brain is what is scarce, in L14 it is the oven', () => {
  expect(limitOf(restaurant(), 1)).toEqual({ perHour: 30, station: null });
  expect(limitOf(restaurant(), 3)).toEqual({ perHour: 90, station: null });
  const l14 = menuFor(orderedAt(PIZZA, [0]), TICKS_PER_MINUTE);
  expect(limitOf(l14, 1)).toEqual({ perHour: 12, station: 'kitchen' });
});

test('where nothing is said as many come as are 80 % of the most that one cook can serve', () => {
  expect(usualMinutes(restaurant(4))).toBe(2.5);
  const oneOven = menuFor(orderedAt({ ...PIZZA, stations: { kitchen: { slots: 1 } } }, [0]), TICKS_PER_MINUTE);
  expect(limitOf(oneOven, 1)).toEqual({ perHour: 3, station: 'kitchen' });
  expect(usualMinutes(oneOven)).toBe(25);
});
