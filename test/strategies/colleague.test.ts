import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { colleague } from '../../src/strategies/colleague.ts';
import { runStrategy } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const planOf = (spec: KitchenSpec): readonly string[] => runStrategy(kitchenOf(spec), colleague).plan;

test('whatever can be begun is begun, before a ding is collected', () => {
  const steps = { boil: { at: 'stove', minutes: 0 }, brew: { at: 'pot', minutes: 2 } };
  const spec = {
    stations: { stove: {}, pot: {} },
    dishes: { tea: { steps } },
    orders: [{ dish: 'tea' }],
    goal: 'finish',
  };
  expect(planOf(spec as KitchenSpec)).toEqual([
    'start 1.boil',
    'start 1.brew',
    'collect 1.boil',
    'wait',
    'collect 1.brew',
  ]);
});

test('the order whose ding is the oldest goes on first, and does its next step before another is listened to', () => {
  const steps = { boil: { at: 'stove', minutes: 3 }, brew: { at: 'pot', minutes: 1, after: ['boil'] } };
  const orders = [{ dish: 'tea' }, { dish: 'tea' }];
  const spec = {
    stations: { stove: { slots: 2 }, pot: { slots: 2 } },
    dishes: { tea: { steps } },
    orders,
    goal: 'finish',
  };
  expect(planOf(spec as KitchenSpec).slice(2, 7)).toEqual([
    'wait',
    'collect 1.boil',
    'start 1.brew',
    'collect 2.boil',
    'start 2.brew',
  ]);
});

test('nobody stares, and who wants a tool that is taken waits until it is given back', () => {
  const steps = {
    take: { at: 'rack', minutes: 0, takes: ['pan'] },
    fry: { at: 'stove', minutes: 4, after: ['take'], returns: ['pan'] },
  };
  const orders = [{ dish: 'egg' }, { dish: 'egg' }];
  const spec = {
    stations: { rack: { slots: 2 }, stove: { slots: 2 } },
    tools: { pan: 1 },
    dishes: { egg: { steps } },
    orders,
    goal: 'finish',
  };
  const { plan, outcome } = runStrategy(kitchenOf(spec as KitchenSpec), colleague);
  expect(plan.some((decision) => decision.startsWith('stare'))).toBe(false);
  expect(outcome).toMatchObject({ ended: 'over', finish: 8 });
});
