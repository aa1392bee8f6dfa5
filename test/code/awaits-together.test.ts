import { expect, test } from 'vitest';
import { linesIn, type Shift, textsIn } from './program-of.ts';

const kitchen = (user: number, orders: number, collect = 0): Shift['spec'] => ({
  stations: { oven: {}, stove: {} },
  dishes: {
    page: {
      steps: {
        user: { at: 'oven', minutes: user, collect },
        orders: { at: 'stove', minutes: orders, collect },
        chop: { minutes: 12 },
      },
    },
  },
});

const BOTH = ['start 1.user', 'start 1.orders'];
const afterBoth = (spec: Shift['spec'], plan: readonly string[], language: 'javascript' | 'python' = 'javascript') =>
  textsIn(language, { spec, plan: [...BOTH, ...plan] }).slice(BOTH.length);

test('what is ready when the first of it is collected is awaited as one', () => {
  const plan = ['wait', 'wait', 'collect 1.orders', 'collect 1.user'];
  expect(afterBoth(kitchen(10, 5), plan)).toEqual(['collect(...await Promise.all([orders, user]));']);
  expect(afterBoth(kitchen(10, 5), plan, 'python')).toEqual(['collect(*await asyncio.gather(orders, user))']);
});

test('so is what got ready while the hands were busy, one collected after the other', () => {
  const plan = ['do 1.chop', 'collect 1.user', 'collect 1.orders'];
  expect(afterBoth(kitchen(10, 5, 2), plan)).toContain('collect(...await Promise.all([user, orders]));');
});

test('what is collected at its ding is awaited as one that collects each', () => {
  const plan = ['wait', 'collect 1.orders', 'wait', 'collect 1.user'];
  expect(afterBoth(kitchen(10, 5), plan)).toEqual(['await Promise.all([orders.then(collect), user.then(collect)]);']);
  expect(afterBoth(kitchen(10, 5), plan, 'python')).toEqual([
    'await asyncio.gather(collected(orders), collected(user))',
  ]);
});

test('what waits on although something has dinged is awaited one by one', () => {
  const plan = ['wait', 'collect 1.orders', 'wait 11', 'collect 1.user'];
  expect(afterBoth(kitchen(10, 5), plan)).toEqual([
    'collect(await orders);',
    'await until(11);',
    'collect(await user);',
  ]);
});

test('two dings of the same minute do not say which is collected first, where collecting takes minutes', () => {
  const plan = ['wait', 'collect 1.orders', 'collect 1.user'];
  expect(afterBoth(kitchen(5, 5, 1), plan)).toEqual(['collect(...await Promise.all([orders, user]));']);
});

test('for a lens each collect is its own line', () => {
  const plan = [...BOTH, 'wait', 'collect 1.orders', 'wait', 'collect 1.user'];
  expect(textsIn('javascript', { spec: kitchen(10, 5), plan }, false).slice(BOTH.length)).toEqual([
    'collect(await orders);',
    'collect(await user);',
  ]);
});

test('a long list of them stands on lines of its own, of which the first awaits', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => `a-long-name-${at + 1}`);
  const spec: Shift['spec'] = {
    stations: { oven: { slots: 12 } },
    dishes: { menu: { steps: Object.fromEntries(numbers.map((name) => [name, { at: 'oven', minutes: 1 }])) } },
  };
  const plan = [...numbers.map((name) => `start 1.${name}`), 'wait', ...numbers.map((name) => `collect 1.${name}`)];
  const lines = linesIn('javascript', { spec, plan }).slice(numbers.length);
  expect(lines.at(0)).toMatchObject({ text: 'collect(...await Promise.all([', note: '0:01', swaps: true });
  expect(lines.at(-1)).toMatchObject({ text: ']));', note: '', swaps: false });
  expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThan(90);
});
