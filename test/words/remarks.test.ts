import { describe, expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { savingOf } from '../../src/scoring/index.ts';
import { remarkText, savingText } from '../../src/words/remarks.ts';
import { judge, LUNCH, LUNCH_BEST, LUNCH_BLOCKING } from '../scoring/stage.ts';

const texts = (spec: KitchenSpec, plan: readonly string[]): readonly string[] => {
  const { kitchen, remarks } = judge(spec, plan);
  return remarks.map((one) => remarkText(kitchen, one));
};
const saving = (spec: KitchenSpec, plan: readonly string[]) => savingText(savingOf(judge(spec, plan).score));

describe('the comparison of the sketch', () => {
  test('what was taken away', () => {
    expect(saving(LUNCH, LUNCH_BEST)).toBe(
      'You took away 100 % of the waiting that could be taken away (12 of 12 minutes).',
    );
  });

  test('what stood on the rail had time', () => {
    expect(texts(LUNCH, LUNCH_BEST)).toEqual([
      '0:08 toast stood on the rail for 4 minutes: you were chopping. It had time.',
    ]);
  });

  test('what the blocking cook could have done meanwhile', () => {
    expect(texts(LUNCH, LUNCH_BLOCKING)).toEqual([
      '0:04 you stared at water for 10 minutes: chop could be done. The best plan did that.',
      '0:00 you stared at toast for 4 minutes: water could be started. The best plan did that.',
    ]);
  });
});

test('a late start says what the hands did first', () => {
  const plan = ['do 1.chop', 'start 1.toast', 'start 1.water', 'wait', 'collect 1.toast', 'wait', 'collect 1.water'];
  expect(texts(LUNCH, plan)).toEqual([
    '0:08 water began 8 minutes late: you were chopping. The best plan began it at 0:00.',
  ]);
});

test('hands-only work is said to be that', () => {
  const spec: KitchenSpec = {
    dishes: { salad: { steps: { chop: { minutes: 3 } } } },
    orders: [{ dish: 'salad' }],
    goal: 'finish',
  };
  expect(texts(spec, ['do 1.chop'])).toEqual([
    'Blocking is as good as the best here: it is all work for your hands, and hands do one thing at a time.',
  ]);
});

test('a shift that is worse than blocking is not scolded', () => {
  const spec: KitchenSpec = { ...LUNCH, orders: [{ dish: 'lunch', patience: 99 }] };
  expect(saving(spec, ['wait 5', ...LUNCH_BLOCKING])).toBe(
    '5 minutes worse than blocking: take it back and try another order.',
  );
});

test('coins are called coins', () => {
  const spec: KitchenSpec = { ...LUNCH, orders: [{ dish: 'lunch' }, { dish: 'lunch' }], closes: 25, goal: 'coins' };
  const plan = ['start 1.toast', 'start 1.water', 'do 1.chop', 'collect 1.toast', 'wait', 'collect 1.water', 'wait 25'];
  expect(saving(spec, plan)).toBe('You earned 0 % of the coins that could be won (0 of 10 coins).');
});

test('long names are cut', () => {
  const name = 'chop-the-very-very-long-leeks';
  const spec: KitchenSpec = {
    stations: { oven: {} },
    dishes: { soup: { steps: { [name]: { minutes: 8 }, [`${name}-baked`]: { at: 'oven', minutes: 9 } } } },
    orders: [{ dish: 'soup' }],
    goal: 'finish',
  };
  const [text = ''] = texts(spec, [`stare 1.${name}-baked`, `do 1.${name}`]);
  expect(text.length).toBeLessThanOrEqual(150);
  expect(text).toContain('chop-the-very-very-…');
});
