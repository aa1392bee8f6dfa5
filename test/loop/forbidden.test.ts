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
