import { expect, test } from 'vitest';
import { atOnce, logOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH, LUNCH_BEST, LUNCH_BLOCKING } from './stage.ts';

const kitchen = kitchenOf(LUNCH);
const times = (minutes: number, count: number): readonly number[] => Array.from({ length: minutes }, () => count);

test('whoever stares has one thing going on at a time', () => {
  expect(atOnce(kitchen, logOf(kitchen, LUNCH_BLOCKING), 40)).toEqual(times(22, 1));
});

test('stations and hands that work count each, waiting and what is on the rail do not', () => {
  const counts = [...times(4, 3), ...times(4, 2), ...times(2, 1)];
  expect(atOnce(kitchen, logOf(kitchen, LUNCH_BEST), 40)).toEqual(counts);
});

test('a column of several minutes shows the most of them', () => {
  expect(atOnce(kitchen, logOf(kitchen, LUNCH_BEST), 4)).toEqual([3, 3, 2, 1]);
});

test('a shift of no minutes has no columns', () => {
  expect(atOnce(kitchen, logOf(kitchen, []), 40)).toEqual([]);
});
