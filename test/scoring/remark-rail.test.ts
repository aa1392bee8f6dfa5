import { expect, test } from 'vitest';
import { judge, LUNCH, LUNCH_BEST } from './stage.ts';

const CHAIN = {
  stations: { shelf: {}, oven: {} },
  dishes: {
    bread: {
      steps: {
        rise: { at: 'shelf', minutes: 4 },
        bake: { at: 'oven', minutes: 10, after: ['rise'] },
        chop: { minutes: 4, times: 2 },
      },
    },
  },
  orders: [{ dish: 'bread' }],
  goal: 'finish' as const,
};

test('a ding that stood in a shift as good as the best had time', () => {
  const { remarks } = judge(LUNCH, LUNCH_BEST);
  expect(remarks).toMatchObject([{ kind: 'stood-on-rail', minute: 8, minutes: 4, task: 0, cost: 0, harmless: true }]);
  expect(remarks[0]?.during).toMatchObject({ activity: 'doing', task: 2 });
});

test('a ding that the next station task was waiting for costs the minutes that it stood', () => {
  const { kitchen, remarks } = judge(CHAIN, [
    'start 1.rise',
    'do 1.chop-1',
    'do 1.chop-2',
    'collect 1.rise',
    'start 1.bake',
    'wait',
    'collect 1.bake',
  ]);
  expect(remarks[0]).toMatchObject({ kind: 'stood-on-rail', minute: 8, minutes: 4, cost: 4, harmless: false });
  expect(kitchen.tasks[remarks[0]?.task ?? -1]?.name).toBe('rise');
  expect(remarks[0]?.bestDid).toEqual({ minute: 4, decision: { verb: 'collect', task: remarks[0]?.task } });
});

test('a ding that stood while the hands worked, and then while they were idle, has both', () => {
  const { remarks } = judge(LUNCH, [
    'start 1.toast',
    'start 1.water',
    'do 1.chop',
    'wait',
    'collect 1.toast',
    'collect 1.water',
  ]);
  expect(remarks).toMatchObject([{ kind: 'stood-on-rail', minute: 10, minutes: 6, idle: 2, harmless: true }]);
  expect(remarks[0]?.during).toMatchObject({ activity: 'doing', task: 2 });
});

test('hands that worked for the shorter part are told all the same', () => {
  const steps = { toast: { at: 'toaster', minutes: 4 }, water: { at: 'stove', minutes: 20 }, chop: { minutes: 8 } };
  const spec = { ...LUNCH, dishes: { lunch: { steps } } };
  const plan = ['start 1.toast', 'start 1.water', 'do 1.chop', 'wait', 'collect 1.toast', 'collect 1.water'];
  expect(judge(spec, plan).remarks).toMatchObject([{ minutes: 16, idle: 12, during: { activity: 'doing' } }]);
});

test('a ding that an idle brain should have answered is said once', () => {
  const { remarks } = judge(CHAIN, [
    'do 1.chop-1',
    'do 1.chop-2',
    'start 1.rise',
    'wait 15',
    'collect 1.rise',
    'start 1.bake',
    'wait',
    'collect 1.bake',
  ]);
  expect(remarks.map(({ kind }) => kind).toSorted()).toEqual(['late-start', 'waited-while']);
});

test('what the last task of an order gives back, or writes, changes nothing about its cost', () => {
  const judged = (effects: object) =>
    judge(
      {
        stations: { oven: {} },
        tools: { pan: 1 },
        stock: { egg: 0 },
        dishes: {
          one: { steps: { c: { minutes: 1 }, t: { at: 'oven', minutes: 5, ...effects } } },
          two: { steps: { long: { minutes: 8 } } },
        },
        orders: [{ dish: 'one' }, { dish: 'two' }],
        goal: 'waits',
      },
      ['start 1.t', 'do 1.c', 'do 2.long', 'collect 1.t'],
    ).remarks;
  const plain = judged({});
  expect(plain[0]).toMatchObject({ kind: 'stood-on-rail', minute: 9, minutes: 4, harmless: false });
  for (const effects of [
    { takes: ['pan'], returns: ['pan'] },
    { reads: 'till', writes: 'till' },
    { restocks: 'egg' },
  ]) {
    expect(judged(effects)).toEqual(plain);
  }
});

test('what was fetched for an order that left meanwhile did not stand in anybody’s way', () => {
  const { remarks } = judge(
    {
      stations: { oven: {} },
      dishes: {
        one: { steps: { chop: { minutes: 7 }, t: { at: 'oven', minutes: 2, collect: 3 } } },
        two: { steps: { bake: { at: 'oven', minutes: 2 } } },
      },
      orders: [{ dish: 'one', patience: 8 }, { dish: 'two' }],
      goal: 'coins',
    },
    ['start 1.t', 'do 1.chop', 'collect 1.t', 'start 2.bake', 'wait', 'collect 2.bake'],
  );
  expect(remarks.map(({ kind }) => kind)).not.toContain('stood-on-rail');
});
