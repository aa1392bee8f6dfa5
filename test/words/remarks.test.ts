import { describe, expect, test } from 'vitest';
import type { Goal, KitchenSpec } from '../../src/model/spec.ts';
import { type Remark, savingOf } from '../../src/scoring/index.ts';
import { remarkText, savingText } from '../../src/words/remarks.ts';
import { judge, LUNCH, LUNCH_BEST, LUNCH_BLOCKING } from '../scoring/stage.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

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

  test('what stood on the rail while the hands were busy, and then idle: both are told, and not that it had time', () => {
    const begun = ['start 1.toast', 'start 1.water', 'do 1.chop'];
    const told =
      '0:10 toast stood on the rail for 6 minutes: you were chopping, and idle for 2 of them. As good as the best all the same.';
    expect(texts(LUNCH, [...begun, 'wait', 'collect 1.toast', 'collect 1.water'])).toEqual([told]);
    expect(texts(LUNCH, [...begun, 'stare 1.water', 'collect 1.toast'])).toEqual([told]);
  });

  test('what the blocking cook could have done meanwhile', () => {
    expect(texts(LUNCH, LUNCH_BLOCKING)).toEqual([
      '0:04 you stared at water for 10 minutes: chop could be done. The best plan did it at 0:00.',
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
  expect(saving(spec, plan)).toBe('You earned 0 % of the coins that could be won beyond blocking (0 of 10 coins).');
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

test('where blocking is as good as the best, minutes that could be filled are not denied', () => {
  const told = (goal: Goal): readonly string[] => {
    const meal: KitchenSpec['dishes'] = { meal: { steps: { a: { at: 'oven', minutes: 5 }, c: { minutes: 3 } } } };
    const dishes = { ...meal, tea: { steps: { b: { minutes: 1 } } } };
    const spec = { stations: { oven: {} }, dishes, orders: [{ dish: 'meal' }, { dish: 'tea', at: 30 }], goal };
    return texts(spec, ['start 1.a', 'do 1.c', 'wait', 'collect 1.a', 'wait', 'do 2.b']);
  };
  expect(told('finish')).toEqual(['Blocking is as good as the best here: no plan finishes earlier.']);
  expect(told('coins')).toEqual(['Blocking is as good as the best here: no plan earns more.']);
});

const NOTHING: Remark = {
  ...{ kind: 'lost', minute: 7, minutes: 0, idle: 0, cost: 0, times: 1, task: -1, order: -1, tool: -1 },
  ...{ could: null, during: null, bestDid: null, harmless: false },
};

/** A remark about the first of a kitchen's tasks. */
const worded = (spec: Partial<KitchenSpec>, one: Partial<Remark> & Pick<Remark, 'kind'>): string => {
  const steps = { a: { minutes: 2 }, b: { at: 'oven', minutes: 2 } };
  const orders = [{ dish: 'pie' }, { dish: 'pie' }];
  const kitchen = kitchenOf({ stations: { oven: {} }, dishes: { pie: { steps } }, orders, goal: 'finish', ...spec });
  return remarkText(kitchen, { ...NOTHING, task: 0, order: 0, ...one });
};

describe('what happened several times', () => {
  test('the sum stands apart from the first', () => {
    const could = { verb: 'do', task: 0 } as const;
    expect(worded({}, { kind: 'waited-while', times: 2, minutes: 3, could })).toBe(
      '0:07 you waited, and once more like that, 3 minutes in all: #1 a could be done.',
    );
    expect(worded({}, { kind: 'stared-while', task: 1, times: 3, minutes: 6, could })).toBe(
      '0:07 you stared at #1 b, and 2 more times like that, 6 minutes in all: #1 a could be done.',
    );
    expect(worded({}, { kind: 'burnt', task: 1, times: 2, cost: 4 })).toBe(
      '0:07 #1 b burnt, and once more like that. 4 minutes of cooking lost.',
    );
  });

  test('the minute of a loss is the first one’s', () => {
    expect(worded({}, { kind: 'lost', task: -1, times: 2, minutes: 25 })).toBe(
      '0:07 #1 was lost. So was 1 more: 25 minutes of waiting in all.',
    );
  });
});

test('loading is not cooking', () => {
  const spec: KitchenSpec = {
    stations: { oven: {} },
    dishes: { pie: { steps: { bake: { at: 'oven', start: 3, minutes: 2, burns: 1 }, chop: { minutes: 4 } } } },
    orders: [{ dish: 'pie' }],
    goal: 'finish',
  };
  const [text] = texts(spec, ['start 1.bake', 'do 1.chop', 'stare 1.bake']);
  expect(text).toContain('2 minutes of cooking lost.');
});

test('the best plan did that only if it did just that', () => {
  const could = { verb: 'start', task: 0 } as const;
  const bestDid = { minute: 7, decision: { verb: 'do', task: 0 } } as const;
  expect(worded({}, { kind: 'waited-while', minutes: 2, could, bestDid })).toBe(
    '0:07 you waited for 2 minutes: #1 a could be started. The best plan did #1 a.',
  );
  expect(worded({}, { kind: 'waited-while', minutes: 2, could: bestDid.decision, bestDid })).toBe(
    '0:07 you waited for 2 minutes: #1 a could be done. The best plan did that.',
  );
});

test('where several orders have the same step, it is told which one the hands were busy with', () => {
  const during = { activity: 'doing', task: 2, from: 0, to: 2 } as const;
  expect(worded({}, { kind: 'stood-on-rail', task: 1, minutes: 2, during })).toBe(
    '0:07 #1 b stood on the rail for 2 minutes: you were busy with #2 a.',
  );
});

test('where the best plan began the same task in another way, it is told which', () => {
  const begun = (verb: 'do' | 'start') =>
    worded({}, { kind: 'parted', bestDid: { minute: 7, decision: { verb, task: 0 } } });
  expect(begun('do')).toBe('0:07 the best plan did #1 a here, you left it to a helper.');
  expect(begun('start')).toBe('0:07 the best plan started #1 a here, you did it by hand.');
});

test('an order in its own way is told so', () => {
  expect(worded({ tools: { lid: 1 } }, { kind: 'stuck', tool: 0 })).toBe(
    '0:07 nothing could go on: #1 a needed a free lid, while its own order still kept one.',
  );
  expect(worded({ tools: { lid: 1 } }, { kind: 'stuck', tool: 0, order: 1 })).toBe(
    '0:07 nothing could go on: #2 kept the lid, which #1 a needed.',
  );
});

test('an order given up in a shift as good as the best did no harm', () => {
  expect(worded({}, { kind: 'lost', task: -1, minutes: 5, harmless: true })).toBe(
    '0:07 #1 was lost after waiting 5 minutes. That did no harm.',
  );
});

test('what is worse than blocking is taken back; a program is changed', () => {
  const saved = { unit: 'coins', took: -6, could: 10, percent: -60, against: 'blocking' } as const;
  expect(savingText(saved)).toBe('6 coins worse than blocking: take it back and try another order.');
  expect(savingText(saved, 'program')).toBe('6 coins worse than blocking: change the program and save it.');
});
