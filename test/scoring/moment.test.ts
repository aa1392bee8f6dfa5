import { expect, test } from 'vitest';
import { brainAt, progressAt } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH, LUNCH_BLOCKING, logOf } from './stage.ts';

const kitchen = kitchenOf(LUNCH);
const log = logOf(kitchen, LUNCH_BLOCKING);

test('what the brain is at in a minute', () => {
  expect(brainAt(log, 0)).toEqual({ activity: 'staring', task: 0, from: 0, to: 4 });
  expect(brainAt(log, 4)).toMatchObject({ activity: 'staring', task: 1 });
  expect(brainAt(log, 21)).toMatchObject({ activity: 'doing', task: 2 });
  expect(brainAt(log, 22)).toBeNull();
});

test('how far the blocking cook would be', () => {
  expect(progressAt(kitchen, log, 3)).toEqual({ done: 0, required: 3, served: 0, orders: 1 });
  expect(progressAt(kitchen, log, 4)).toEqual({ done: 1, required: 3, served: 0, orders: 1 });
  expect(progressAt(kitchen, log, 99)).toEqual({ done: 3, required: 3, served: 1, orders: 1 });
});

test('optional tasks are no progress', () => {
  const choice = kitchenOf({
    stations: { door: {} },
    dishes: {
      meal: {
        steps: {
          courier: { at: 'door', minutes: 6 },
          omelette: { minutes: 5 },
          serve: { minutes: 1, after: [['courier', 'omelette']] },
        },
      },
    },
    orders: [{ dish: 'meal' }],
    goal: 'finish',
  });
  const played = logOf(choice, ['do 1.omelette', 'do 1.serve']);
  expect(progressAt(choice, played, 5)).toMatchObject({ done: 0, required: 1 });
  expect(progressAt(choice, played, 6)).toMatchObject({ done: 1, required: 1 });
});
