import { expect, test } from 'vitest';
import { brainTime } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { logOf } from './stage.ts';

const kitchen = kitchenOf({
  stations: { oven: {} },
  dishes: { pie: { steps: { bake: { at: 'oven', minutes: 5, start: 2, collect: 1 } } } },
  orders: [{ dish: 'pie' }],
  goal: 'finish',
});
const log = logOf(kitchen, ['stare 1.bake']);
const told = (until: number) => brainTime(log, until).map(({ activity, from, to }) => [activity, from, to]);

test('a stare is loading, staring and collecting', () => {
  expect(told(8)).toEqual([
    ['loading', 0, 2],
    ['staring', 2, 7],
    ['collecting', 7, 8],
  ]);
});

test('what happens later is not seen, what still runs is cut off', () => {
  expect(told(3)).toEqual([
    ['loading', 0, 2],
    ['staring', 2, 3],
  ]);
  expect(told(2)).toEqual([['loading', 0, 2]]);
});

test('after the end of the shift there is nothing', () => {
  expect(told(100)).toEqual(told(8));
});
