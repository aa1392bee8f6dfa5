import type { Goal } from '../model/spec.ts';
import { GOAL_SENTENCES } from '../words/outcomes.ts';
import type { Still } from './film.ts';
import type { ShiftLayout } from './layout.ts';
import { type Line, line, wrapped } from './line.ts';
import { railLines } from './lines/rail.ts';
import { stationLines } from './lines/stations.ts';
import { ticketLines } from './lines/tickets.ts';
import { timelineLines } from './lines/timeline.ts';
import { insideOf } from './panes.ts';
import type { Theme } from './theme.ts';

/** All lines of the boxes that show how a shift stands, also those for which there is no room. */
export interface Boxes {
  readonly tickets: readonly Line[];
  readonly stations: readonly Line[];
  readonly rail: readonly Line[];
  readonly timeline: readonly Line[];
  /** The newest at the bottom; empty where it is not shown. */
  readonly code: readonly Line[];
}

interface Backdrop {
  /** Minutes on the timeline's axis, at least. */
  readonly horizon: number;
  /** Columns of the window. */
  readonly width: number;
  /** Shown in the timeline's place while nothing has happened yet. */
  readonly story: readonly Line[];
  readonly code: readonly Line[];
}

export function boxesOf(still: Still, layout: ShiftLayout, backdrop: Backdrop, theme: Theme): Boxes {
  const { columns, rows, folded } = layout;
  const untouched = still.shift.minute === 0 && !still.log.some(({ type }) => type === 'decided');
  const { story, horizon, width, code } = backdrop;
  return {
    tickets: rows.tickets === 0 ? [] : ticketLines(still, folded, insideOf(columns.tickets), theme),
    stations: stationLines(still.shift, insideOf(columns.stations), theme),
    rail: railLines(still.shift, insideOf(columns.stations), theme),
    timeline: untouched && story.length > 0 ? story : timelineLines(still, horizon, width, theme),
    code,
  };
}

/** How far boxes can be scrolled, in rows; both are 0 where all fits. */
export interface Reach {
  /** Down, until the last line of the longest is seen. */
  readonly most: number;
  /** From the end of the code, which is seen first, up to its beginning: at most 0. */
  readonly least: number;
}

export const reachOf = (boxes: Boxes, { rows }: ShiftLayout): Reach => ({
  most: Math.max(
    ...(['tickets', 'stations', 'rail', 'timeline'] as const).map((box) =>
      boxes[box].length <= rows[box] ? 0 : boxes[box].length - rows[box] + 1,
    ),
  ),
  least: Math.min(0, rows.code - boxes.code.length),
});

/** What is read before the first decision: a notice, the level's story, and what counts. */
export const storyLines = (
  story: readonly string[],
  goal: Goal,
  notice: string | null,
  width: number,
): readonly Line[] => [
  ...wrapped(notice ?? '', width - 2).map((text) => line(` ${text}`, 'ready')),
  ...story.map((sentence) => line(` ${sentence}`, 'faint')),
  line(` ${GOAL_SENTENCES[goal]}`, 'title'),
];
