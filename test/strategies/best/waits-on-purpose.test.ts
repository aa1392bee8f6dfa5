import { expect, test } from 'vitest';
import { prepare } from '../../../src/kitchen/index.ts';
import { bestOf, house, runStrategy } from '../../../src/strategies/index.ts';

test('the best starts food late, at a minute at which nothing else happens, so that it does not burn', () => {
  const kitchen = prepare({
    stations: { toaster: {}, oven: {} },
    dishes: {
      brunch: {
        steps: {
          pie: { at: 'oven', minutes: 5 },
          fish: { at: 'toaster', minutes: 9, burns: 1 },
          carve: { minutes: 8, after: ['pie'] },
          plate: { minutes: 1, after: ['fish', 'carve'] },
        },
      },
    },
    orders: [{ dish: 'brunch' }],
    goal: 'finish',
  });
  if (!kitchen.ok) throw new Error('faults');
  const { run, proven } = bestOf(kitchen.value);
  // The pie dings at 5 and is carved until 13: the fish must ding at 13, so it has to go in at 4.
  expect(proven).toBe(true);
  expect(run?.plan).toContain('wait 4');
  expect(run?.outcome).toMatchObject({ finish: 14, burnt: 0 });
  expect(runStrategy(kitchen.value, house(kitchen.value)).outcome.finish).toBeGreaterThan(14);
});

test('the best stares where that alone serves the customer in the minute in which they would leave', () => {
  const kitchen = prepare({
    stations: { oven: {} },
    dishes: { pie: { steps: { bake: { at: 'oven', minutes: 6 } } } },
    orders: [{ dish: 'pie', patience: 6 }],
    goal: 'finish',
  });
  if (!kitchen.ok) throw new Error('faults');
  expect(bestOf(kitchen.value).run).toMatchObject({
    plan: expect.arrayContaining(['stare 1.bake']),
    outcome: { finish: 6 },
  });
  expect(runStrategy(kitchen.value, house(kitchen.value)).outcome.lost).toEqual([1]);
});
