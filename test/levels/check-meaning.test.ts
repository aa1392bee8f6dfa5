import { expect, test } from 'vitest';
import { checkLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

/** Kitchens around one dish; whatever is found in them is about this. */
const found = (steps: object, change: object = {}) =>
  checkLevel(levelOf(levelText({ dishes: { lunch: { steps } }, ...change })), cooksOf);

const codes = (...given: Parameters<typeof found>) =>
  found(...given).flatMap(({ code, severity }) => (severity === 'note' ? [] : [`${severity} ${code}`]));

const STEPS = ['dishes', 'lunch', 'steps'];
const pie = { at: 'oven', minutes: 9 };

test('a step that takes more tools than there are can never begin', () => {
  const steps = { pie: { ...pie, takes: ['tin', 'tin'] } };
  expect(found(steps, { tools: { tin: 1 } })).toMatchObject([
    {
      code: 'step-never-begins',
      severity: 'error',
      path: [...STEPS, 'pie'],
      message: expect.stringContaining('"tin"'),
    },
  ]);
  expect(codes(steps, { tools: { tin: 2 } })).toEqual([]);
});

test('a tool that an earlier step of the dish keeps is not free to a later one, until it is returned', () => {
  const steps = (rolls: object) => ({
    roll: { minutes: 1, takes: ['tin'], ...rolls },
    pie: { ...pie, after: ['roll'], takes: ['tin'], returns: ['tin'] },
  });
  expect(codes(steps({}), { tools: { tin: 1 } })).toEqual(['error step-never-begins']);
  expect(codes(steps({ returns: ['tin'] }), { tools: { tin: 1 } })).toEqual([]);
});

test('a step whose item is never there can never begin; one that another order restocks can', () => {
  const steps = { pie: { ...pie, uses: 'egg' } };
  expect(codes(steps, { stock: { egg: 0 } })).toEqual(['error step-never-begins']);
  const shop = { steps: { buy: { minutes: 1, restocks: 'egg' } } };
  const both = { dishes: { lunch: { steps }, shop }, orders: [{ dish: 'shop' }, { dish: 'lunch' }] };
  expect(codes(steps, { stock: { egg: 0 }, ...both })).toEqual([]);
});

test('a required step that never ends is an error, at its minutes; for coins a warning', () => {
  const steps = { pie: { at: 'oven', minutes: 'never' } };
  expect(found(steps)).toMatchObject([
    { code: 'step-never-ends', severity: 'error', path: [...STEPS, 'pie', 'minutes'] },
  ]);
  const both = {
    dishes: { lunch: { steps }, tea: { steps: { pour: { minutes: 1 } } } },
    orders: [{ dish: 'lunch' }, { dish: 'tea' }],
    goal: 'coins',
    closes: 20,
  };
  expect(codes(steps, both)).toEqual(['warning step-never-ends']);
});

test('a choice of which no alternative can ever be done is an error, one of which some can a note', () => {
  const steps = (minutes: number | 'never') => ({
    pie: { at: 'oven', minutes: 'never' },
    cake: { at: 'oven', minutes },
    serve: { minutes: 1, after: [['pie', 'cake']] },
  });
  expect(codes(steps('never'))).toEqual(['error choice-never-ends']);
  expect(found(steps(4))).toContainEqual(
    expect.objectContaining({
      code: 'alternative-never-ends',
      severity: 'note',
      path: [...STEPS, 'serve', 'after', 0, 0],
    }),
  );
});

test('an order that nobody can serve is told, the others are not', () => {
  const orders = [{ dish: 'lunch' }, { dish: 'lunch', at: 20, patience: 8 }];
  expect(found({ pie }, { orders })).toContainEqual(
    expect.objectContaining({ code: 'order-never-served', severity: 'error', path: ['orders', 1] }),
  );
  expect(codes({ pie }, { orders })).toEqual(['error order-never-served']);
});

test('with coins, an order that nobody can serve is a note: that may be the lesson', () => {
  const change = { orders: [{ dish: 'lunch' }, { dish: 'lunch', at: 4 }], closes: 12, goal: 'coins' };
  expect(found({ pie }, change)).toContainEqual(
    expect.objectContaining({ code: 'order-never-served', severity: 'note' }),
  );
});

test('with coins as with any goal, of a chain of causes only the first is told where nobody can be served', () => {
  const never = { at: 'oven', minutes: 'never' };
  expect(codes({ pie: never }, { goal: 'coins' })).toEqual(['error step-never-ends']);
  const choice = { pie: never, cake: never, serve: { minutes: 1, after: [['pie', 'cake']] } };
  expect(codes(choice, { goal: 'coins' })).toEqual(['error choice-never-ends']);
  expect(codes({ pie }, { goal: 'coins', closes: 8 })).toEqual(['error order-never-served']);
});

test('an order that others crowd out can be served', () => {
  const crowd = Array.from({ length: 3 }, () => ({ dish: 'lunch', patience: 8 }));
  expect(codes({ cut: { minutes: 5 } }, { stations: {}, orders: crowd })).toEqual(['error no-plan-passes']);
});

test('slots that no cook ever holds at once are a note, at the slots', () => {
  expect(
    found({ pie, cake: pie, cut: { minutes: 1, after: ['pie'] } }, { stations: { oven: { slots: 3 } } }),
  ).toContainEqual(
    expect.objectContaining({
      code: 'idle-slots',
      severity: 'note',
      path: ['stations', 'oven', 'slots'],
      message: expect.stringContaining('with 2 the best is the same'),
    }),
  );
  const slots = found({ pie, cake: pie }, { stations: { oven: { slots: 2 } } });
  expect(slots.map(({ code }) => code)).not.toContain('idle-slots');
});

test('of slots that are not held nothing is said where the best is not proven: with fewer it may be another', () => {
  const level = levelOf(levelText({ stations: { oven: { slots: 3 } } }));
  const codes = (isProven: boolean) =>
    checkLevel(level, (kitchen) => {
      const { best, ...others } = cooksOf(kitchen);
      return { ...others, best: isProven ? best : { ...best, proven: false, bound: 0 } };
    }).map(({ code }) => code);
  expect(codes(true)).toContain('idle-slots');
  expect(codes(false)).not.toContain('idle-slots');
});

test('pieces of a tool that all orders together never take are a note', () => {
  const orders = [{ dish: 'lunch' }, { dish: 'lunch' }];
  const kitchen = (pan: number) =>
    found({ pie: { ...pie, takes: ['pan'], returns: ['pan'] } }, { orders, tools: { pan } });
  const idle = { code: 'idle-tools', severity: 'note', path: ['tools', 'pan'] };
  expect(kitchen(3)).toContainEqual(expect.objectContaining(idle));
  expect(kitchen(2)).not.toContainEqual(expect.objectContaining(idle));
});

test('a tip that is only for who is faster than the recipe is a note, told once a dish', () => {
  const kitchen = (within: number) => {
    const steps = { pie: { ...pie, start: 1 }, cut: { minutes: 2, after: ['pie'] } };
    const lunch = { tip: { coins: 3, within }, steps };
    return found({}, { dishes: { lunch }, orders: [{ dish: 'lunch' }, { dish: 'lunch', at: 5 }], goal: 'coins' });
  };
  const vain = { code: 'tip-never-earned', severity: 'note', path: ['dishes', 'lunch', 'tip', 'within'] };
  expect(kitchen(11).filter(({ code }) => code === vain.code)).toMatchObject([vain]);
  expect(kitchen(12)).not.toContainEqual(expect.objectContaining(vain));
});

test('what is found in a part or a variant has its place there', () => {
  const { dishes, orders, goal, stations } = JSON.parse(levelText());
  const part = { stations: { ...stations, grill: {} }, dishes, orders, goal };
  const parts = { parts: [{ label: 'one', ...part }], variants: [{ parts: [{ label: 'one', ...part }] }] };
  const level = levelOf(JSON.stringify(parts));
  const paths = checkLevel(level, cooksOf).flatMap(({ code, path }) => (code === 'unused-name' ? [path] : []));
  expect(paths).toEqual([
    ['parts', 0, 'stations', 'grill'],
    ['variants', 0, 'parts', 0, 'stations', 'grill'],
  ]);
});
