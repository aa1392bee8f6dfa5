import { expect, test } from 'vitest';
import { levelOf } from '../support/level-text.ts';

const KITCHEN = {
  stations: { oven: {}, boy: { helper: true } },
  tools: { pan: 1, lid: 2 },
  stock: { egg: 2, leek: 1 },
  dishes: {
    quiche: {
      steps: {
        whisk: { minutes: 2, uses: 'egg', takes: ['pan'], returns: ['pan'] },
        bake: { at: 'oven', minutes: 9, burns: 4, after: ['whisk'] },
        cut: { minutes: 1, takes: ['lid'], uses: 'leek', after: ['bake'] },
      },
    },
    salad: { steps: { wash: { minutes: 1 }, toss: { minutes: 1, delegable: true } } },
  },
  orders: [{ dish: 'quiche' }, { dish: 'salad', at: 3 }],
  goal: 'finish',
};

const hashOf = (level: object): string | undefined => levelOf(JSON.stringify(level)).parts[0]?.hash;

const reversed = (things: object): object => Object.fromEntries(Object.entries(things).toReversed());

const HASH = hashOf(KITCHEN);

test('a hash is 16 hexadecimal digits', () => {
  expect(HASH).toMatch(/^[0-9a-f]{16}$/);
});

test('texts and spacing do not change it', () => {
  const spaced = JSON.stringify({ title: 'Other', story: ['Once.'], aha: 'Ah.', breaks: 'Oh.', ...KITCHEN }, null, 4);
  expect(levelOf(spaced).parts[0]?.hash).toBe(HASH);
});

test('the label of a part does not change it', () => {
  expect(hashOf({ parts: [{ label: 'one', ...KITCHEN }] })).toBe(HASH);
});

test('the order of keys does not change it where it has no meaning', () => {
  const { tools, stock, dishes } = KITCHEN;
  expect(hashOf({ ...KITCHEN, tools: reversed(tools), stock: reversed(stock), dishes: reversed(dishes) })).toBe(HASH);
  expect(hashOf(reversed(KITCHEN))).toBe(HASH);
});

test('a default that is spelled out does not change it', () => {
  const [quiche, salad] = KITCHEN.orders;
  expect(hashOf({ ...KITCHEN, alarm: 5, orders: [{ ...quiche, at: 0 }, salad] })).toBe(HASH);
});

const { quiche, salad } = KITCHEN.dishes;
const { whisk, bake, cut } = quiche.steps;
const withSteps = (steps: object) => ({ dishes: { quiche: { steps }, salad } });

test.each<readonly [string, object]>([
  ['the goal', { goal: 'waits' }],
  ['closing time', { closes: 90 }],
  ['the alarm', { alarm: 6 }],
  ['slots', { stations: { oven: { slots: 2 }, boy: { helper: true } } }],
  ['the order of stations', { stations: reversed(KITCHEN.stations) }],
  ['how many tools there are', { tools: { pan: 2, lid: 2 } }],
  ['the stock', { stock: { egg: 3, leek: 1 } }],
  ['the order of orders', { orders: KITCHEN.orders.toReversed() }],
  [
    'patience',
    {
      orders: [
        { dish: 'quiche', patience: 20 },
        { dish: 'salad', at: 3 },
      ],
    },
  ],
  ['a price', { dishes: { quiche: { ...quiche, price: 11 }, salad } }],
  ['a tip', { dishes: { quiche: { ...quiche, tip: { coins: 1, within: 9 } }, salad } }],
  ['minutes', withSteps({ whisk: { ...whisk, minutes: 3 }, bake, cut })],
  ['burning', withSteps({ whisk, bake: { ...bake, burns: 5 }, cut })],
  ['never', withSteps({ whisk, bake: { ...bake, minutes: 'never' }, cut })],
  ['after', withSteps({ whisk, bake: { ...bake, after: [] }, cut })],
  ['a choice', withSteps({ whisk, bake: { ...bake, after: [['whisk']] }, cut })],
  ['a tool', withSteps({ whisk: { ...whisk, takes: ['lid'] }, bake, cut })],
  ['an item', withSteps({ whisk: { ...whisk, uses: 'leek' }, bake, cut })],
  ['the order of steps', withSteps({ cut, whisk, bake })],
  ['times', withSteps({ whisk: { ...whisk, times: 1 }, bake, cut })],
])('%s changes it', (_, change) => {
  expect(hashOf({ ...KITCHEN, ...change })).not.toBe(HASH);
});
