import { expect, test } from 'vitest';
import type { Remark } from '../../src/scoring/index.ts';
import { remarkText } from '../../src/words/remarks.ts';
import { judge } from './stage.ts';

const MILK = {
  stations: { stove: {} },
  dishes: {
    cocoa: {
      steps: {
        milk: { at: 'stove', minutes: 5, burns: 3 },
        chop: { minutes: 3, times: 4 },
        pour: { minutes: 1, after: ['milk'] },
      },
    },
  },
  orders: [{ dish: 'cocoa' }],
  goal: 'finish' as const,
};

test('a burn costs the minutes of cooking that are lost', () => {
  const { remarks } = judge(MILK, [
    'start 1.milk',
    'do 1.chop-1',
    'do 1.chop-2',
    'do 1.chop-3',
    'do 1.chop-4',
    'start 1.milk',
    'wait',
    'collect 1.milk',
    'do 1.pour',
  ]);
  expect(remarks[0]).toMatchObject({ kind: 'burnt', minute: 8, minutes: 3, cost: 5, task: 0 });
  expect(remarks[0]?.bestDid).toEqual({ minute: 6, decision: { verb: 'collect', task: 0 } });
});

test('food of an order that had left may burn', () => {
  const spec = { ...MILK, orders: [{ dish: 'cocoa', patience: 6 }, { dish: 'cocoa' }], goal: 'coins' as const };
  const { remarks } = judge(spec, ['start 1.milk', 'wait 20']);
  expect(remarks.some(({ kind }) => kind === 'burnt')).toBe(false);
});

test('a burn in a shift as good as the best is told beside what there is to learn: it did no harm', () => {
  const lump = {
    stations: { stove: {} },
    dishes: {
      soup: {
        steps: {
          milk: { at: 'stove', minutes: 5, burns: 3 },
          pour: { minutes: 1, after: ['milk'] },
          chop: { minutes: 12 },
        },
      },
    },
    orders: [{ dish: 'soup' }],
    goal: 'finish' as const,
  };
  const plan = ['start 1.milk', 'do 1.chop', 'start 1.milk', 'wait', 'collect 1.milk', 'do 1.pour'];
  const { score, remarks, kitchen } = judge(lump, plan);
  expect(score.stars).toBe(3);
  expect(remarks).toMatchObject([{ kind: 'burnt', minute: 8, harmless: true }, { kind: 'nothing-to-win' }]);
  expect(remarkText(kitchen, remarks[0] as Remark)).toBe('0:08 milk burnt: you were chopping. No harm done this time.');
});

test('a burn is told before longer things that did no harm', () => {
  const spec = {
    stations: { stove: {}, toaster: {}, oven: {} },
    dishes: {
      tea: {
        steps: {
          milk: { at: 'stove', minutes: 2, burns: 1 },
          toast: { at: 'toaster', minutes: 4 },
          bake: { at: 'oven', minutes: 30 },
          chop: { minutes: 12 },
        },
      },
    },
    orders: [{ dish: 'tea' }],
    goal: 'finish' as const,
  };
  const begun = [
    'start 1.bake',
    'start 1.milk',
    'start 1.toast',
    'do 1.chop',
    'start 1.milk',
    'wait',
    'collect 1.milk',
  ];
  const { score, remarks } = judge(spec, [...begun, 'collect 1.toast', 'wait', 'collect 1.bake']);
  expect(score.stars).toBe(3);
  expect(remarks).toMatchObject([{ kind: 'burnt', minute: 3, minutes: 1, harmless: true }]);
});

test('a burn is among the remarks even where three things cost more', () => {
  const spec = {
    stations: { stove: {}, first: {}, second: {}, third: {} },
    dishes: {
      tea: {
        steps: {
          milk: { at: 'stove', minutes: 1, burns: 1 },
          a: { at: 'first', minutes: 10 },
          b: { at: 'second', minutes: 9 },
          c: { at: 'third', minutes: 8 },
          chop: { minutes: 8 },
        },
      },
    },
    orders: [{ dish: 'tea', patience: 90 }],
    goal: 'finish' as const,
  };
  const { remarks } = judge(spec, ['start 1.milk', 'stare 1.a', 'stare 1.b', 'stare 1.c', 'do 1.chop', 'stare 1.milk']);
  expect(remarks.map(({ kind }) => kind)).toEqual(['stared-while', 'stared-while', 'burnt']);
});
