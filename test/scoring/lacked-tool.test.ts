import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { lackedTool } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { logOf } from './stage.ts';

const dish = (first: string, second: string): KitchenSpec['dishes'][string] => ({
  steps: {
    prep: { minutes: 2, takes: [first] },
    cook: { at: 'stove', minutes: 6, after: ['prep'], takes: [second], returns: [first, second] },
  },
});

const kitchen = kitchenOf({
  stations: { stove: { slots: 2 } },
  tools: { pan: 1, lid: 1, spoon: 1 },
  dishes: { stew: dish('pan', 'lid'), rice: dish('lid', 'pan'), soup: { steps: { stir: { minutes: 1 } } } },
  orders: [{ dish: 'stew' }, { dish: 'rice' }, { dish: 'soup' }],
  goal: 'finish',
});

const lacked = (...plan: readonly string[]) =>
  kitchen.orders.map(({ index }) => lackedTool(kitchen, logOf(kitchen, plan), index));

test('in a knot each order lacks what the other one keeps, and one that is served lacks nothing', () => {
  expect(lacked('do 1.prep', 'do 2.prep', 'do 3.stir')).toEqual(['lid', 'pan', null]);
});

test('nobody lacks a tool in a shift that does not end stuck, even if it stops while one is kept', () => {
  expect(lacked('do 1.prep', 'do 2.prep')).toEqual([null, null, null]);
  const all = ['do 1.prep', 'stare 1.cook', 'do 2.prep', 'stare 2.cook', 'do 3.stir'];
  expect(lacked(...all)).toEqual([null, null, null]);
});
