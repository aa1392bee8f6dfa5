import type { Kitchen } from '../../model/kitchen.ts';
import { type CellKind, cellsOf, type Lane, minutesPerColumn, timelineOf } from '../../scoring/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import type { Still } from '../film.ts';
import { type Line, type Piece, padded, piece } from '../line.ts';
import type { Glyphs, Theme, Tone } from '../theme.ts';

const LABEL_COLUMNS = 10;
/** Columns beside the cells: a blank, the label, a blank, and the two uprights. */
const SIDES = LABEL_COLUMNS + 4;

const timelineColumns = (width: number): number => Math.max(1, width - SIDES);

/** The brain's line and one for each slot of each station, drawn up to the still's minute on an axis of `horizon` minutes. */
export function timelineLines(still: Still, horizon: number, width: number, theme: Theme): readonly Line[] {
  const { kitchen, minute } = still.shift;
  const { brain, stations } = timelineOf(kitchen, still.log, minute);
  const until = Math.max(horizon, minute, 1);
  return [brain, ...stations].map((lane) => laneLine(kitchen, lane, until, width, theme));
}

function laneLine(kitchen: Kitchen, lane: Lane, until: number, width: number, theme: Theme): Line {
  const name =
    lane.station === -1 ? MESSAGES.shift.brain : lane.slot === 0 ? (kitchen.stations[lane.station]?.name ?? '') : '';
  const columns = timelineColumns(width);
  const { cells } = cellsOf(lane, columns, until);
  return [
    piece(` ${labelOf(name, theme.glyphs)} ${theme.glyphs.upright}`, 'faint'),
    ...piecesOf(cells, columns, theme.glyphs),
    piece(theme.glyphs.upright, 'faint'),
  ];
}

/** A label of exactly `LABEL_COLUMNS` columns. */
const labelOf = (name: string, { cut }: Glyphs): string => padded(name, LABEL_COLUMNS, cut);

/** Where a cell begins when `cells` of them fill `columns`: in a short shift a minute is several columns wide. */
export const startOf = (cell: number, cells: number, columns: number): number =>
  cells >= columns ? cell : Math.floor((cell * columns) / Math.max(1, cells));

/** Cells as pieces that fill the columns: neighbours that look the same share one. */
function piecesOf(cells: readonly CellKind[], columns: number, glyphs: Glyphs): readonly Piece[] {
  const pieces: Piece[] = [];
  cells.forEach((cell, nth) => {
    const { glyph: sign, tone } = cellLook(cell, glyphs);
    const glyph = sign.repeat(startOf(nth + 1, cells.length, columns) - startOf(nth, cells.length, columns));
    const last = pieces.at(-1);
    if (last?.tone === tone) pieces[pieces.length - 1] = { ...last, text: last.text + glyph };
    else pieces.push(piece(glyph, tone));
  });
  return pieces;
}

export function cellLook(cell: CellKind, glyphs: Glyphs): { readonly glyph: string; readonly tone: Tone } {
  switch (cell) {
    case null:
      return { glyph: glyphs.idle, tone: 'plain' };
    case 'waiting':
      return { glyph: glyphs.waited, tone: 'waiting' };
    case 'staring':
      return { glyph: glyphs.stared, tone: 'staring' };
    case 'ready':
      return { glyph: glyphs.ready, tone: 'ready' };
    case 'failed':
      return { glyph: glyphs.failed, tone: 'burnt' };
    case 'burnt':
      return { glyph: glyphs.burnt, tone: 'burnt' };
    default:
      return { glyph: glyphs.worked, tone: 'working' };
  }
}

/** An axis of `until` minutes: every few minutes its time, at its column. */
export function axisLine(until: number, columns: number): string {
  const step = AXIS_STEPS.find((minutes) => columnAt(minutes, until, columns) >= 8) ?? until;
  const signs: string[] = [];
  for (let minute = 0; minute <= until; minute += step) {
    const at = columnAt(minute, until, columns);
    while (signs.length < at) signs.push(' ');
    signs.push(...clockTime(minute));
  }
  return signs.join('');
}

const AXIS_STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480];

/** The column at which a minute begins, where the whole axis has `columns`. */
export function columnAt(minute: number, until: number, columns: number): number {
  const perColumn = minutesPerColumn(until, columns);
  return startOf(Math.floor(minute / perColumn), Math.ceil(until / perColumn), columns);
}
