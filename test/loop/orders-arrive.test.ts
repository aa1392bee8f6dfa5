import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { ran, theOrder } from './running.ts';

const TABLES: KitchenSpec = {
  dishes: { soup: { steps: { serve: { minutes: 1 } } }, pie: { steps: { cut: { minutes: 2, times: 2 } } } },
  orders: [{ dish: 'soup', at: 4 }, { dish: 'pie' }, { dish: 'soup', at: 9, patience: 2 }],
  goal: 'coins',
};

test('for await gives each order when it arrives, and ends after the last', async () => {
  const seen: string[] = [];
  await ran(TABLES, async (kitchen) => {
    for await (const { number, dish } of kitchen.orders) seen.push(`${number} ${dish} at ${kitchen.minute}`);
    seen.push(`end at ${kitchen.minute}`);
  });
  expect(seen).toEqual(['2 pie at 0', '1 soup at 4', '3 soup at 9', 'end at 9']);
});

test('every iteration begins with the first order', async () => {
  await ran(TABLES, async (kitchen) => {
    const [one, two] = [await theOrder(kitchen), await theOrder(kitchen)];
    expect(one).toBe(two);
  });
});

test('a step with times is called by each name, or by one name for the next of them', async () => {
  const end = await ran(TABLES, async (kitchen) => {
    const order = await theOrder(kitchen);
    expect(order.steps).toEqual(['cut-1', 'cut-2']);
    order.do('cut');
    expect([order.done('cut-1'), order.done('cut')]).toEqual([true, false]);
    order.do('cut');
    expect(order.done('cut')).toBe(true);
    expect(order.open).toBe(false);
  });
  expect(end.plan).toEqual(['do 2.cut-1', 'do 2.cut-2']);
});

test('an order that is lost says so, and nothing of it can be begun', async () => {
  const end = await ran(TABLES, async (kitchen) => {
    for await (const order of kitchen.orders) {
      if (order.number !== 3) continue;
      await kitchen.until(12);
      expect(order.open).toBe(false);
      order.do('serve');
    }
  });
  expect(end.fault).toMatchObject({ code: 'illegal', message: expect.stringContaining('(rule: order-lost)') });
});

test('food of an order that is lost still stands at its station: its ticket clears it, and so does its step', async () => {
  const kitchen: KitchenSpec = {
    stations: { oven: { slots: 2 } },
    dishes: { cake: { steps: { cake: { at: 'oven', minutes: 10, times: 1 }, bun: { at: 'oven', minutes: 2 } } } },
    orders: [
      { dish: 'cake', patience: 5 },
      { dish: 'cake', at: 4 },
    ],
    goal: 'coins',
  };
  const end = await ran(kitchen, async ({ orders, until }) => {
    for await (const order of orders) {
      if (order.number !== 1) continue;
      const cake = order.start('cake');
      order.start('bun');
      await cake.catch(() => {});
      cake.clear();
      order.clear('bun');
      expect(() => cake.clear()).toThrow('rule: wrong-mode');
      await until(6).catch(() => {});
    }
  });
  expect(end.plan.slice(0, 6)).toEqual(['start 1.cake-1', 'start 1.bun', 'wait', 'wait', 'wait', 'clear 1.cake-1']);
  expect(end.plan).toContain('clear 1.bun');
});

test('what was collected cannot be cleared, and the error says so', async () => {
  const kitchen: KitchenSpec = {
    stations: { oven: {} },
    dishes: { pie: { steps: { pie: { at: 'oven', minutes: 2 }, cut: { minutes: 1 } } } },
    orders: [{ dish: 'pie' }],
    goal: 'finish',
  };
  const end = await ran(kitchen, async (desk) => {
    const order = await theOrder(desk);
    const pie = order.start('pie');
    await pie;
    pie.clear();
  });
  expect(end.fault?.message).toContain('1.pie was collected already');
});
