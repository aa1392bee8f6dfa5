import type { Kitchen } from '../../model/kitchen.ts';
import { labelOf, type Segment, segmentsOf, timelineOf } from '../../scoring/index.ts';
import { clockTime } from '../../words/refusals.ts';
import type { Contestant } from '../contest.ts';
import { columnsOf, type Line, type Piece, padded, piece } from '../line.ts';
import type { Theme } from '../theme.ts';
import { axisLine, cellLook, columnAt, startOf } from './timeline.ts';

const LABEL = 10;
const VALUE = 9;
const LEFT = LABEL + VALUE + 4;

/** The longest of the shifts, in minutes: the axis that all of them share. */
export const axisEnd = (contestants: readonly Contestant[]): number =>
  Math.max(1, ...contestants.map(({ log }) => log.at(-1)?.minute ?? 0));

/** A line for every cook, then the axis, or the minute that is looked at. */
export function contestLines(
  kitchen: Kitchen,
  contestants: readonly Contestant[],
  look: { readonly who: number; readonly minute: number | null },
  width: number,
  theme: Theme,
): readonly Line[] {
  const until = axisEnd(contestants);
  const notes = Math.min(18, Math.max(0, ...contestants.map(({ note }) => columnsOf(note)))) + 2;
  const columns = Math.max(10, width - LEFT - notes);
  const lines = contestants.map((one, index) => {
    const point = look.minute !== null && index === look.who ? theme.glyphs.pointer : ' ';
    const { brain } = timelineOf(kitchen, one.log, until);
    const { segments } = segmentsOf(kitchen, brain, columns, until);
    const cells = segments.reduce((sum, segment) => sum + segment.columns, 0);
    const place = (cell: number): number => startOf(cell, cells, columns);
    return [
      piece(`${point}${padded(one.label, LABEL, theme.glyphs.cut)}`, one.id === 'you' ? 'title' : 'plain'),
      piece(`${one.value.padStart(VALUE)} `, one.id === 'you' ? 'title' : 'plain'),
      piece(theme.glyphs.upright, 'faint'),
      ...segments.flatMap((segment) => segmentPieces(kitchen, segment, place, theme)),
      piece(theme.glyphs.upright, 'faint'),
      piece(` ${padded(one.note, notes - 2, theme.glyphs.cut)}`, 'faint'),
    ];
  });
  return [...lines, axis(until, columns, look.minute, theme)];
}

function axis(until: number, columns: number, minute: number | null, { glyphs }: Theme): Line {
  const indent = ' '.repeat(LEFT - 1);
  if (minute === null) return [piece(indent + axisLine(until, columns), 'faint')];
  const text = `${glyphs.up} ${clockTime(minute)}`;
  return [piece(indent + ' '.repeat(columnAt(minute, until, columns)) + text, 'selected')];
}

/** A stretch of the brain's time: its task's name where there is room, then its sign for every further column. */
function segmentPieces(
  kitchen: Kitchen,
  segment: Segment,
  place: (cell: number) => number,
  theme: Theme,
): readonly Piece[] {
  const { glyph, tone } = cellLook(segment.kind, theme.glyphs);
  const columns = place(segment.column + segment.columns) - place(segment.column);
  const name = labelOf(kitchen, segment.task, columns - 1);
  if (segment.kind === null || name === '' || columns < 3) return [piece(glyph.repeat(columns), tone)];
  return [piece(name), piece(glyph.repeat(Math.max(0, columns - columnsOf(name))), tone)];
}
