import { expect, test } from 'vitest';
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
