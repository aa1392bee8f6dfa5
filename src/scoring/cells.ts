import type { Kitchen } from '../model/kitchen.ts';
import type { Lane, LaneKind, LaneStretch } from './timeline.ts';

/** What one column shows; `null`: nothing goes on. A burn is shown in the minute that ends with it: nothing lies ahead of the clock. */
export type CellKind = LaneKind | 'burnt' | null;

/** A lane drawn in columns: one cell a column, at most as many as there are columns. */
export interface Cells {
  /** Minutes that a column stands for: the smallest whole number with which the axis fits, at least 1. */
  readonly minutesPerColumn: number;
  readonly cells: readonly CellKind[];
}

/** Columns `column` to `column + columns` (exclusive) of a lane that show one and the same thing. */
export interface Segment {
  readonly column: number;
  readonly columns: number;
  readonly kind: CellKind;
  /** Index of the task, `-1` for none. */
  readonly task: number;
  /** The task's name cut to the segment's width, empty if there is no task. */
  readonly label: string;
}

export interface Segments {
  readonly minutesPerColumn: number;
  /** In order, without gaps: their columns add up to the axis. */
  readonly segments: readonly Segment[];
}

/** Weakest first: of several things in one column the strongest is shown. */
const STRENGTH: readonly CellKind[] = [
  null,
  'waiting',
  'staring',
  'working',
  'clearing',
  'handling',
  'collecting',
  'loading',
  'cooking',
  'ready',
  'failed',
  'burnt',
];

const strength = (kind: CellKind): number => STRENGTH.indexOf(kind);

interface Cell {
  readonly kind: CellKind;
  readonly task: number;
  /** Minutes of it within the column: among equally strong things the longer one is shown. */
  readonly minutes: number;
}

const EMPTY: Cell = { kind: null, task: -1, minutes: 0 };

/** How many minutes a column must stand for so that `until` minutes fit into `columns` (at least 1). */
export const minutesPerColumn = (until: number, columns: number): number =>
  Math.max(1, Math.ceil(until / Math.max(1, Math.floor(columns))));

/**
 * Draws a lane on an axis of `until` minutes in at most `columns` columns. `until` may be later than the lane's own
 * end (several shifts on one axis): the rest is empty.
 */
export function cellsOf(lane: Lane, columns: number, until: number): Cells {
  const minutes = minutesPerColumn(until, columns);
  return { minutesPerColumn: minutes, cells: columnsOf(lane, minutes, until).map(({ kind }) => kind) };
}

/** The same as `cellsOf`, like neighbours joined and named after their tasks. */
export function segmentsOf(kitchen: Kitchen, lane: Lane, columns: number, until: number): Segments {
  const minutes = minutesPerColumn(until, columns);
  const runs: { column: number; columns: number; cell: Cell }[] = [];
  columnsOf(lane, minutes, until).forEach((cell, column) => {
    const last = runs.at(-1);
    if (last !== undefined && last.cell.kind === cell.kind && last.cell.task === cell.task) last.columns += 1;
    else runs.push({ column, columns: 1, cell });
  });
  const segments = runs.map(({ column, columns: width, cell: { kind, task } }) => ({
    column,
    columns: width,
    kind,
    task,
    label: labelOf(kitchen, task, width),
  }));
  return { minutesPerColumn: minutes, segments };
}

/**
 * A task's name in at most `columns` characters, `toast` or, where there are several orders, `2.toast`. The number of a step
 * outlasts its letters: `chop-1` and `chop-2` become `cho1` and `cho2`.
 */
export function labelOf(kitchen: Kitchen, task: number, columns: number): string {
  const found = kitchen.tasks[task];
  if (found === undefined) return '';
  const name = kitchen.orders.length === 1 ? found.name : `${found.order + 1}.${found.name}`;
  const [, word = name, count = ''] = /^(.*\D)-(\d+)$/u.exec(name) ?? [];
  if ([...name].length <= columns) return name;
  const letters = columns - count.length;
  return letters < 1 ? [...name].slice(0, Math.max(0, columns)).join('') : [...word].slice(0, letters).join('') + count;
}

function columnsOf(lane: Lane, minutes: number, until: number): readonly Cell[] {
  const cells: Cell[] = Array.from({ length: Math.ceil(until / minutes) }, () => EMPTY);
  const put = (column: number, cell: Cell): void => {
    const there = cells[column];
    if (there === undefined) return;
    const more = strength(cell.kind) - strength(there.kind) || cell.minutes - there.minutes;
    if (more > 0) cells[column] = cell;
  };
  for (const stretch of lane.stretches) {
    for (let column = Math.floor(stretch.from / minutes); column * minutes < Math.min(stretch.to, until); column += 1) {
      put(column, { kind: stretch.kind, task: stretch.task, minutes: overlap(stretch, column, minutes) });
    }
  }
  for (const { kind, minute, task } of lane.marks) {
    const column = Math.floor((minute - 1) / minutes);
    if (kind === 'burnt' && minute <= until) put(column, { kind, task, minutes: 0 });
  }
  return cells;
}

const overlap = ({ from, to }: LaneStretch, column: number, minutes: number): number =>
  Math.min(to, (column + 1) * minutes) - Math.max(from, column * minutes);
