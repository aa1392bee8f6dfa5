import { expect, test } from 'vitest';
import { cellsOf, type Lane, type LaneKind, minutesPerColumn } from '../../src/scoring/index.ts';

const lane = (...stretches: readonly (readonly [from: number, to: number, kind: LaneKind, task?: number])[]): Lane => ({
  station: -1,
  slot: 0,
  stretches: stretches.map(([from, to, kind, task = 0]) => ({ from, to, kind, task, activity: null })),
  marks: [],
});

test('as long as the minutes fit, a column is a minute', () => {
  expect(cellsOf(lane([0, 2, 'working'], [3, 4, 'waiting']), 5, 5)).toEqual({
    minutesPerColumn: 1,
    cells: ['working', 'working', null, 'waiting', null],
  });
});

test('else a column stands for the smallest whole number of minutes with which they fit', () => {
  expect(minutesPerColumn(60, 60)).toBe(1);
  expect(minutesPerColumn(61, 60)).toBe(2);
  expect(minutesPerColumn(88, 60)).toBe(2);
  expect(minutesPerColumn(400, 60)).toBe(7);
  expect(cellsOf(lane([0, 88, 'staring']), 60, 88).cells).toHaveLength(44);
  expect(cellsOf(lane([0, 400, 'staring']), 60, 400).cells).toHaveLength(58);
});

test('the strongest thing in a column is shown, however short', () => {
  const { cells } = cellsOf(lane([0, 5, 'staring'], [5, 6, 'working'], [6, 12, 'staring']), 2, 12);
  expect(cells).toEqual(['working', 'staring']);
  expect(cellsOf(lane([0, 5, 'cooking'], [5, 6, 'ready']), 1, 6).cells).toEqual(['ready']);
});

test('a shift of no minutes has no columns, and there is always room for one', () => {
  expect(cellsOf(lane(), 60, 0)).toEqual({ minutesPerColumn: 1, cells: [] });
  expect(cellsOf(lane([0, 9, 'working']), 0, 9)).toEqual({ minutesPerColumn: 9, cells: ['working'] });
});
