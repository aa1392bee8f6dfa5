import { expect, test } from 'vitest';
import { judge, LUNCH } from './stage.ts';

test('waits with nothing between them are one, and cost what could have filled them', () => {
  const { remarks } = judge(LUNCH, [
    'start 1.toast',
    'start 1.water',
    'wait',
    'wait 9',
    'wait',
    'collect 1.toast',
    'collect 1.water',
    'do 1.chop',
  ]);
  expect(remarks).toMatchObject([
    { kind: 'waited-while', minute: 0, minutes: 10, cost: 8, could: { verb: 'do', task: 2 }, harmless: false },
  ]);
});

test('what the best plan lost by it is the most that anything costs', () => {
  const spec = {
    stations: { oven: {} },
    dishes: { meal: { steps: { roast: { at: 'oven', minutes: 10 }, chop: { minutes: 6 } } } },
    orders: [{ dish: 'meal' }],
    goal: 'finish' as const,
  };
  const { score, remarks } = judge(spec, ['start 1.roast', 'wait 7', 'do 1.chop', 'collect 1.roast']);
  expect(score).toMatchObject({ value: 13, best: 10 });
  expect(remarks[0]).toMatchObject({ kind: 'waited-while', minutes: 7, cost: 3 });
});

test('nobody is asked to start what never dings, a second way, or what is out of stock', () => {
  const spec = {
    stations: { door: {}, oven: {} },
    stock: { egg: 1 },
    dishes: {
      meal: {
        steps: {
          courier: { at: 'door', minutes: 'never' as const },
          bake: { at: 'oven', minutes: 5 },
          serve: { minutes: 1, after: [['courier', 'bake']] },
        },
      },
      omelette: { steps: { fry: { minutes: 3, uses: 'egg' } } },
      salad: { steps: { chop: { minutes: 2 } } },
    },
    orders: [{ dish: 'omelette' }, { dish: 'meal' }, { dish: 'omelette' }, { dish: 'salad' }],
  };
  const plan = ['do 1.fry', 'start 2.bake', 'wait', 'collect 2.bake', 'do 2.serve', 'do 4.chop', 'do 3.fry'];
  const { kitchen, remarks } = judge({ ...spec, goal: 'waits' }, plan);
  const chop = kitchen.tasks.findIndex(({ name }) => name === 'chop');
  expect(remarks.filter(({ kind }) => kind === 'waited-while')).toMatchObject([
    { cost: 2, could: { verb: 'do', task: chop } },
  ]);
});
