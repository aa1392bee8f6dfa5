import { expect, test } from 'vitest';
import { labelOf, type Segment, segmentsOf, timelineOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH, LUNCH_BLOCKING, logOf } from './stage.ts';

const kitchen = kitchenOf(LUNCH);
const drawn = (columns: number, until: number): readonly Segment[] =>
  segmentsOf(kitchen, timelineOf(kitchen, logOf(kitchen, LUNCH_BLOCKING), until).brain, columns, until).segments;

test('every stretch carries its task’s name, cut to its width', () => {
  expect(drawn(60, 22).map(({ column, columns, label }) => [column, columns, label])).toEqual([
    [0, 4, 'toas'],
    [4, 10, 'water'],
    [14, 8, 'chop'],
  ]);
});

test('scaled down, it is cut further', () => {
  expect(drawn(11, 22).map(({ columns, label }) => [columns, label])).toEqual([
    [2, 'to'],
    [5, 'water'],
    [4, 'chop'],
  ]);
});

test('where there are several orders, the number comes first', () => {
  const two = kitchenOf({ ...LUNCH, orders: [{ dish: 'lunch' }, { dish: 'lunch' }] });
  expect(labelOf(two, 4, 9)).toBe('2.water');
  expect(labelOf(two, 4, 1)).toBe('2');
  expect(labelOf(two, -1, 9)).toBe('');
});
