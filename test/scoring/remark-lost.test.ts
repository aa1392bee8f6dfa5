import { expect, test } from 'vitest';
import { judge, LUNCH } from './stage.ts';

test('an order that left stands first, with the minute at which the best plan served it', () => {
  const spec = { ...LUNCH, orders: [{ dish: 'lunch', patience: 12 }] };
  const { remarks } = judge(spec, ['stare 1.toast', 'stare 1.water']);
  expect(remarks[0]).toMatchObject({ kind: 'lost', minute: 12, minutes: 12, order: 0, task: -1 });
  expect(remarks[0]?.bestDid?.minute).toBe(10);
});

test('an order that found the stock empty names the task that asked', () => {
  const spec = {
    stock: { egg: 1 },
    dishes: {
      omelette: { steps: { fry: { minutes: 3, uses: 'egg' } } },
      hen: { steps: { fetch: { minutes: 2, restocks: 'egg' } } },
    },
    orders: [{ dish: 'omelette' }, { dish: 'omelette' }, { dish: 'hen' }],
    goal: 'finish' as const,
  };
  const { remarks } = judge(spec, ['do 1.fry', 'do 2.fry', 'do 3.fetch']);
  expect(remarks[0]).toMatchObject({ kind: 'lost', minute: 3, order: 1, task: 1 });
});

test('where the goal is coins, an order that the best plan gives up as well is no remark', () => {
  const spec = {
    dishes: { soup: { steps: { stir: { minutes: 5 } } } },
    orders: [
      { dish: 'soup', patience: 5 },
      { dish: 'soup', patience: 5 },
    ],
    goal: 'coins' as const,
  };
  const { score, remarks } = judge(spec, ['do 1.stir']);
  expect(score.stars).toBe(3);
  expect(remarks.map(({ kind }) => kind)).toEqual(['nothing-to-win']);
});

test('the best plan finished an order when it was served, not when it decided on the last task', () => {
  const spec = {
    dishes: { soup: { steps: { a: { minutes: 1 }, b: { minutes: 3, after: ['a'] } } } },
    orders: [{ dish: 'soup', patience: 5 }],
    goal: 'finish' as const,
  };
  const { remarks } = judge(spec, ['wait 3', 'do 1.a', 'do 1.b']);
  expect(remarks[0]).toMatchObject({
    kind: 'lost',
    minute: 5,
    bestDid: { minute: 4, decision: { verb: 'do', task: 1 } },
  });
});

test('where no plan is known that earns a coin, every lost order is told', () => {
  const spec = {
    dishes: { soup: { steps: { stir: { minutes: 9 } } } },
    orders: [{ dish: 'soup', patience: 5 }],
    goal: 'coins' as const,
  };
  const { score, remarks } = judge(spec, ['do 1.stir']);
  expect(score.best).toBeNull();
  expect(remarks[0]).toMatchObject({ kind: 'lost', minute: 5, order: 0, bestDid: null });
});
