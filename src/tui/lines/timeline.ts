import type { Kitchen } from '../../model/kitchen.ts';
import { type CellKind, cellsOf, type Lane, timelineOf } from '../../scoring/index.ts';
import { clockTime } from '../../words/refusals.ts';
import type { Still } from '../film.ts';
import { type Line, type Piece, padded, piece } from '../line.ts';
import type { Glyphs, Theme, Tone } from '../theme.ts';

export const LABEL_COLUMNS = 10;
/** Columns beside the cells: a blank, the label, a blank, and the two uprights. */
const SIDES = LABEL_COLUMNS + 4;

export const timelineColumns = (width: number): number => Math.max(1, width - SIDES);

/** The brain's line and one for each slot of each station, drawn up to the still's minute on an axis of `horizon` minutes. */
export function timelineLines(still: Still, horizon: number, width: number, theme: Theme): readonly Line[] {
  const { kitchen, minute } = still.shift;
  const { brain, stations } = timelineOf(kitchen, still.log, minute);
  const until = Math.max(horizon, minute, 1);
  return [brain, ...stations].map((lane) => laneLine(kitchen, lane, until, width, theme));
}

function laneLine(kitchen: Kitchen, lane: Lane, until: number, width: number, theme: Theme): Line {
  const name = lane.station === -1 ? 'brain' : lane.slot === 0 ? (kitchen.stations[lane.station]?.name ?? '') : '';
  const { cells } = cellsOf(lane, timelineColumns(width), until);
  return [
    piece(` ${labelOf(name, theme.glyphs)} ${theme.glyphs.upright}`, 'faint'),
    ...piecesOf(cells, theme.glyphs),
    piece(theme.glyphs.upright, 'faint'),
  ];
}

/** A label of exactly `LABEL_COLUMNS` columns. */
export const labelOf = (name: string, { cut }: Glyphs): string => padded(name, LABEL_COLUMNS, cut);

/** Cells as pieces: neighbours that look the same share one. */
export function piecesOf(cells: readonly CellKind[], glyphs: Glyphs): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const cell of cells) {
    const { glyph, tone } = cellLook(cell, glyphs);
    const last = pieces.at(-1);
    if (last?.tone === tone) pieces[pieces.length - 1] = { ...last, text: last.text + glyph };
    else pieces.push(piece(glyph, tone));
  }
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

/** An axis under timelines: the first, the middle and the last minute at their places. */
export function axisLine(until: number, columns: number): string {
  const perColumn = Math.max(1, Math.ceil(until / columns));
  const wide = Math.max(1, Math.ceil(until / perColumn));
  const step = Math.max(1, Math.ceil(10 / perColumn)) * perColumn;
  const signs = Array.from({ length: wide + 6 }, () => ' ');
  for (let minute = 0; minute <= until; minute += step) {
    const at = Math.floor(minute / perColumn);
    [...clockTime(minute)].forEach((sign, nth) => {
      signs[at + nth] = sign;
    });
  }
  return signs.join('').trimEnd();
}
