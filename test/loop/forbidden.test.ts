import { expect, test } from 'vitest';
import type { Kitchen, Order } from '../../src/loop/api.d.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { ran, theOrder } from './running.ts';

const BREAKFAST: KitchenSpec = {
  stations: { toaster: {}, tap: {} },
  dishes: {
    breakfast: {
      steps: {
        toast: { at: 'toaster', minutes: 4, burns: 2 },
        bun: { at: 'toaster', minutes: 3 },
        knead: { minutes: 9 },
        plate: { minutes: 1, after: ['toast'] },
      },
    },
  },
  orders: [{ dish: 'breakfast' }],
  goal: 'finish',
};

const faultOf = async (program: (order: Order, kitchen: Kitchen) => unknown) =>
  (await ran(BREAKFAST, async (kitchen) => program(await theOrder(kitchen), kitchen))).fault;

test.each<[string, (order: Order) => unknown, string]>([
  [
    'a step that needs another',
    (order) => order.do('plate'),
    'do 1.plate is not possible at 0:00: needs toast (rule: after)',
  ],
  ['hands-on work at a station', (order) => order.start('knead'), '(rule: wrong-kind)'],
  ['a full station', (order) => [order.start('toast'), order.start('bun')], 'toaster full (rule: no-free-slot)'],
  ['what is needed cannot be cleared', (order) => order.start('toast').clear(), '(rule: still-needed)'],
])('%s: the error names the rule', async (_, program, message) => {
  expect(await faultOf(program)).toMatchObject({ code: 'illegal', message: expect.stringContaining(message) });
});

test.each<[string, (order: Order, kitchen: Kitchen) => unknown, string]>([
  ['a station does it', (order) => order.do('toast'), "A station does it: order.start('toast')"],
  ['the hands do it', (order) => order.start('knead'), "Your hands do it: order.do('knead')"],
  ['it is at work', (order) => [order.start('toast'), order.start('toast')], 'Keep the ticket'],
  ['a full station', (order) => [order.start('toast'), order.start('bun')], "Await kitchen.free('toaster') first"],
  [
    'what it needs is ready and not collected',
    async (order, kitchen) => {
      order.start('toast');
      await kitchen.until(4);
      order.do('plate');
    },
    'toast has dinged and is not collected: await its ticket',
  ],
])('%s: the error says what to write instead', async (_, program, advice) => {
  expect((await faultOf(program))?.message).toContain(advice);
});

test.each<[string, (orders: readonly Order[]) => unknown]>([
  [
    'a loop over them without an await',
    (orders) => {
      for (const order of orders) order.do('knead');
    },
  ],
  ['an index', (orders) => orders[0]?.do('knead')],
  ['a call of a list', (orders) => orders.map((order) => order.do('knead'))],
  ['their number', (orders) => orders.length],
])('orders that are taken for a list, %s: the error says how their loop is written', async (_, program) => {
  const end = await ran(BREAKFAST, ({ orders }) => program(orders as unknown as readonly Order[]));
  expect(end.fault).toMatchObject({ code: 'unknown-name', message: expect.stringContaining('for await (const order') });
});

test('methods may be taken out of an order and of the kitchen, as of any object', async () => {
  const end = await ran(BREAKFAST, async (kitchen) => {
    const { until } = kitchen;
    const { start, done } = await theOrder(kitchen);
    const toast = start('toast');
    await until(4);
    await toast;
    expect(done('toast')).toBe(true);
  });
  expect(end.plan).toEqual(['start 1.toast', 'wait 4', 'collect 1.toast']);
});

test('an error of a forbidden decision can be caught: nothing has changed', async () => {
  const end = await ran(BREAKFAST, async (kitchen) => {
    const order = await theOrder(kitchen);
    expect(() => order.do('plate')).toThrow(
      expect.objectContaining({ name: 'KitchenError', rule: 'after', minute: 0 }),
    );
    order.do('knead');
  });
  expect(end.plan).toEqual(['do 1.knead']);
});

test('a step that there is not: the error names those that there are', async () => {
  expect(await faultOf((order) => order.start('toats'))).toMatchObject({
    code: 'unknown-name',
    message: 'order 1 (breakfast) has no step "toats": there are "toast", "bun", "knead", "plate".',
  });
});

test('food that has burnt: its ticket rejects and names the rule', async () => {
  await ran(BREAKFAST, async (kitchen) => {
    const order = await theOrder(kitchen);
    const toast = order.start('toast');
    order.do('knead');
    await expect(toast).rejects.toMatchObject({ rule: 'burnt', minute: 6 });
  });
});
