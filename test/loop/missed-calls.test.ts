import { expect, test } from 'vitest';
import type * as api from '../../src/loop/api.d.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { ran, theOrder } from './running.ts';

const TOAST: KitchenSpec = {
  stations: { toaster: {} },
  dishes: { breakfast: { steps: { toast: { at: 'toaster', minutes: 4 } } } },
  orders: [{ dish: 'breakfast' }],
  goal: 'finish',
};

/** Things as a program in plain JavaScript sees them: nothing says which calls they have. */
// biome-ignore lint/suspicious/noExplicitAny: a wrong call is what is tested.
type Untyped = any;

const faultOf = async (program: (order: Untyped, kitchen: Untyped) => unknown) =>
  (await ran(TOAST, async (kitchen) => program(await theOrder(kitchen), kitchen))).fault;

test.each<[string, (order: Untyped, kitchen: Untyped) => unknown, string]>([
  [
    'an order',
    (order) => order.strat('toast'),
    'an order has no call "strat": there are "do", "start", "stare", "clear", "done".',
  ],
  ['the kitchen', (_, { sleep }) => sleep(), 'the kitchen has no call "sleep": there are "next", "until", "free".'],
  [
    'a ticket',
    (order) => order.start('toast').eat(),
    'a ticket has no call "eat": there are "then", "catch", "finally", "clear".',
  ],
])('a call that %s has not names those that there are', async (_, program, message) => {
  expect(await faultOf(program)).toMatchObject({ code: 'unknown-name', minute: 0, message });
});

test.each<[string, (order: Untyped, kitchen: Untyped) => unknown, string]>([
  ['collect', (order) => order.collect('toast'), 'To await a ticket is to collect it'],
  ['handle', (order) => order.start('toast').handle(), 'To catch what a ticket rejects with is to handle its buzz'],
  ['wait', (_, kitchen) => kitchen.wait(), 'To await is to wait'],
])('%s is no call: the error says that awaiting does it', async (_, program, advice) => {
  expect((await faultOf(program))?.message).toContain(advice);
});

test('a call of something else names whose it is', async () => {
  expect((await faultOf((_, kitchen) => kitchen.start('toast')))?.message).toContain('It is called order.start(…).');
});

test('all calls that an error names are there', async () => {
  for (const pick of [
    (order: Untyped) => order,
    (_: Untyped, kitchen: Untyped) => kitchen,
    (order: Untyped) => order.start('toast'),
  ]) {
    let thing: Untyped;
    const fault = await faultOf((order, kitchen) => {
      thing = pick(order, kitchen);
      thing.nothing();
    });
    const [, ...calls] = [...(fault?.message ?? '').matchAll(/"(\w+)"/gu)].map(([, name = '']) => name);
    expect(calls).not.toEqual([]);
    for (const call of calls) expect(thing[call], call).toBeTypeOf('function');
  }
});

test('an error about an object of the program’s own stays the engine’s', async () => {
  const fault = await faultOf((order) => {
    const mine: Untyped = {};
    mine.collect(order.done('toast'));
  });
  expect(fault).toMatchObject({ code: 'error', message: 'TypeError: mine.collect is not a function' });
});

test('what the engine itself has looked for in an order is not taken for the program’s', async () => {
  const fault = await faultOf((order) => order.done('toast').then());
  expect(fault?.message).toBe('TypeError: order.done(...).then is not a function');
});

test('to ask for what an order has not, and to give it that, is ordinary JavaScript', async () => {
  await ran(TOAST, async (kitchen: api.Kitchen) => {
    const order: Untyped = await theOrder(kitchen);
    expect(order.guest).toBe(undefined);
    order.guest ??= 'Ada';
    expect(order.guest).toBe('Ada');
    expect(order).toBeInstanceOf(Object);
    order.stare('toast');
  });
});
