import { expect, test } from 'vitest';
import type { Kitchen } from '../../src/loop/api.d.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { ran, theOrder } from './running.ts';

const LUNCH: KitchenSpec = {
  stations: { toaster: {}, stove: {} },
  dishes: {
    lunch: {
      steps: {
        toast: { at: 'toaster', minutes: 4, burns: 5 },
        water: { at: 'stove', minutes: 10 },
        chop: { minutes: 8 },
      },
    },
  },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};

test('to await a ticket is to collect it, once it has dinged and the hands are free', async () => {
  const minutes: number[] = [];
  const end = await ran(LUNCH, async (kitchen) => {
    const order = await theOrder(kitchen);
    const toast = order.start('toast');
    const water = order.start('water');
    order.do('chop');
    minutes.push((await toast).minute, (await water).minute);
  });
  expect(end.plan).toEqual([
    'start 1.toast',
    'start 1.water',
    'do 1.chop',
    'collect 1.toast',
    'wait',
    'collect 1.water',
  ]);
  expect(minutes).toEqual([8, 10]);
  expect(end.fault).toBe(null);
});

test('a ticket that nobody awaits is never collected, and its food burns', async () => {
  const end = await ran(LUNCH, async (kitchen) => {
    const order = await theOrder(kitchen);
    order.start('toast');
    await order.start('water');
    order.do('chop');
  });
  expect(end.log).toContainEqual({ minute: 9, type: 'burnt', task: 0 });
  expect(end.plan.filter((text) => text.includes('collect'))).toEqual(['collect 1.water']);
});

test('continuations run oldest ding first, in whatever order they began to wait', async () => {
  const told: string[] = [];
  const end = await ran(LUNCH, async (kitchen) => {
    const order = await theOrder(kitchen);
    const water = order.start('water');
    const toast = order.start('toast');
    const tell = async (name: string, ticket: PromiseLike<unknown>): Promise<void> => {
      await ticket;
      told.push(`${name} ${kitchen.minute}`);
    };
    const both = [tell('water', water), tell('toast', toast)];
    order.do('chop');
    await Promise.all(both);
  });
  expect(told).toEqual(['toast 8', 'water 10']);
  expect(end.fault).toBe(null);
});

test('while the hands are busy nothing of the program goes on: what happened meanwhile comes after, in its order', async () => {
  const told: string[] = [];
  await ran({ ...LUNCH, orders: [{ dish: 'lunch' }, { dish: 'lunch', at: 3 }] }, async (kitchen) => {
    const serve = async (): Promise<void> => {
      for await (const { number } of kitchen.orders) told.push(`order ${number} at ${kitchen.minute}`);
    };
    const order = await theOrder(kitchen);
    const served = serve();
    const toast = order.start('toast').then(() => told.push(`toast at ${kitchen.minute}`));
    order.do('chop');
    told.push(`chopped at ${kitchen.minute}`);
    await Promise.all([served, toast]);
  });
  expect(told).toEqual(['chopped at 8', 'order 1 at 8', 'order 2 at 8', 'toast at 8']);
});

test('Promise.all collects each of its tickets when it dings, and gives the food in its own order', async () => {
  const end = await ran(LUNCH, async (kitchen: Kitchen) => {
    const order = await theOrder(kitchen);
    const foods = await Promise.all([order.start('water'), order.start('toast')]);
    expect(foods).toEqual([
      { order: 1, step: 'water', minute: 10 },
      { order: 1, step: 'toast', minute: 4 },
    ]);
  });
  expect(end.plan).toEqual(['start 1.water', 'start 1.toast', 'wait', 'collect 1.toast', 'wait', 'collect 1.water']);
});

test('a ticket may be awaited by several, also after it was collected', async () => {
  const foods: unknown[] = [];
  await ran(LUNCH, async (kitchen) => {
    const order = await theOrder(kitchen);
    const toast = order.start('toast');
    foods.push(...(await Promise.all([toast, toast])), await toast);
  });
  expect(foods).toEqual(Array(3).fill({ order: 1, step: 'toast', minute: 4 }));
});
