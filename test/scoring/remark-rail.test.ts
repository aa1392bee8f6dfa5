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
