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

test('of numbered steps the number is kept: they must not all be called the same', () => {
  const steps = { chop: { minutes: 2, times: 2 } };
  const numbered = kitchenOf({ dishes: { salad: { steps } }, orders: [{ dish: 'salad' }], goal: 'finish' });
  const labels = (columns: number): readonly string[] => [0, 1].map((task) => labelOf(numbered, task, columns));
  expect(labels(6)).toEqual(['chop-1', 'chop-2']);
  expect(labels(4)).toEqual(['cho1', 'cho2']);
  expect(labels(2)).toEqual(['c1', 'c2']);
  expect(labels(0)).toEqual(['', '']);
});
