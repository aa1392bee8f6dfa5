import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { type CellKind, type Lane, labelOf, type Segment, segmentsOf, timelineOf } from '../../scoring/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import type { Contestant } from '../contest.ts';
import { columnsOf, firstFitting, type Line, type Piece, padded, piece } from '../line.ts';
import type { Theme } from '../theme.ts';
import { axisLine, cellLook, columnAt, startOf } from './timeline.ts';

const LABEL = 10;
const VALUE = 9;
const LEFT = LABEL + VALUE + 4;

/** The longest of the shifts, in minutes: the axis that all of them share. */
export const axisEnd = (contestants: readonly Contestant[]): number =>
  Math.max(1, ...contestants.map(({ log }) => log.at(-1)?.minute ?? 0));

/** What of the cooks is looked at. */
interface Look {
  /** Whose stations are shown: index into the cooks. */
  readonly who: number;
  readonly minute: number | null;
}

/** How many lines the stations take at most, whoever is looked at. */
export const stationLanes = (kitchen: Kitchen, contestants: readonly Contestant[]): number =>
  Math.max(0, ...contestants.map(({ log }) => timelineOf(kitchen, log, axisEnd(contestants)).stations.length));

/** A line of the hands for every cook, the stations of one of them, then the axis, or the minute that is looked at. */
export function contestLines(
  kitchen: Kitchen,
  contestants: readonly Contestant[],
  look: Look,
  { width, lanes }: { readonly width: number; readonly lanes: number },
  theme: Theme,
): readonly Line[] {
  const until = axisEnd(contestants);
  const notes = Math.min(18, Math.max(0, ...contestants.map(({ note }) => columnsOf(note)))) + 2;
  const columns = Math.max(10, width - LEFT - notes);
  const draw = (lane: Lane, log: Log): readonly Piece[] => barPieces(kitchen, lane, log, { columns, until }, theme);
  const selected = contestants[look.who];
  return [
    [piece(' '.repeat(LEFT - 1) + MESSAGES.comparison.handsDo, 'faint')],
    ...contestants.map((one, index): Line => {
      const point = index === look.who ? theme.glyphs.pointer : ' ';
      const tone = one.id === 'you' ? 'title' : 'plain';
      return [
        piece(`${point}${padded(one.label, LABEL, theme.glyphs.cut)}`, tone),
        piece(`${one.value.padStart(VALUE)} `, tone),
        ...draw(timelineOf(kitchen, one.log, until).brain, one.log),
        piece(` ${padded(one.note, notes - 2, theme.glyphs.cut)}`, 'faint'),
      ];
    }),
    ...(selected === undefined ? [] : laneLines(kitchen, selected, until, draw, theme).slice(0, lanes)),
    axis(until, columns, look.minute, theme),
  ];
}

/** What goes on at a cook's stations, a line for every slot that was in use. */
function laneLines(
  kitchen: Kitchen,
  { label, log }: Contestant,
  until: number,
  draw: (lane: Lane, log: Log) => readonly Piece[],
  { glyphs }: Theme,
): readonly Line[] {
  return timelineOf(kitchen, log, until).stations.map((lane, nth) => {
    const name = lane.slot === 0 ? (kitchen.stations[lane.station]?.name ?? '') : '';
    const whose = nth === 0 ? `${label}:` : '';
    const text = `${padded(whose, LABEL, glyphs.cut)}${padded(name, VALUE, glyphs.cut)}`;
    return [piece(` ${text} `, 'faint'), ...draw(lane, log)];
  });
}

function axis(until: number, columns: number, minute: number | null, { glyphs }: Theme): Line {
  const indent = ' '.repeat(LEFT - 1);
  if (minute === null) return [piece(indent + axisLine(until, columns), 'faint')];
  const text = `${glyphs.up} ${clockTime(minute)}`;
  return [piece(indent + ' '.repeat(columnAt(minute, until, columns)) + text, 'selected')];
}

/** A lane between two uprights. */
function barPieces(
  kitchen: Kitchen,
  lane: Lane,
  log: Log,
  { columns, until }: { readonly columns: number; readonly until: number },
  theme: Theme,
): readonly Piece[] {
  const { segments, minutesPerColumn } = segmentsOf(kitchen, lane, columns, until);
  const cells = segments.reduce((sum, segment) => sum + segment.columns, 0);
  const place = (cell: number): number => startOf(cell, cells, columns);
  const upright = piece(theme.glyphs.upright, 'faint');
  const pieces = segments.flatMap((segment) => {
    const width = place(segment.column + segment.columns) - place(segment.column);
    const started = startedAtOnce(log, segment.column * minutesPerColumn, minutesPerColumn);
    return segmentPieces(segment, nameOf(kitchen, segment, started, width - 1), width, theme);
  });
  return [upright, ...pieces, upright];
}

/** The tasks that stations began in the `minutes` from `from` on and that took the hands no time: no bar shows them. */
const startedAtOnce = (log: Log, from: number, minutes: number): readonly number[] =>
  log.flatMap((event, nth) => {
    const isThen = event.type === 'started' && event.minute >= from && event.minute < from + minutes;
    const before = log[nth - 1];
    return isThen && before?.type === 'loading' && before.minute === event.minute ? [event.task] : [];
  });

/** What carries its task's name: the rest of a task's time is told by its sign. */
const NAMED: readonly CellKind[] = ['working', 'staring', 'cooking'];

/** What a stretch is named after: its task, or, of a wait, what was started just before it. */
function nameOf(kitchen: Kitchen, { kind, task }: Segment, started: readonly number[], room: number): string {
  if (kind !== 'waiting') return NAMED.includes(kind) ? labelOf(kitchen, task, room) : '';
  if (started.length === 0) return '';
  return firstFitting(MESSAGES.comparison.starts(started.map((one) => labelOf(kitchen, one, room))), room);
}

/** A stretch of time: its name where there is room, then its sign for every further column. */
function segmentPieces({ kind }: Segment, name: string, columns: number, { glyphs }: Theme): readonly Piece[] {
  const { glyph, tone } = cellLook(kind, glyphs);
  if (name === '' || columns < 3) return [piece(glyph.repeat(columns), tone)];
  return [piece(name), piece(glyph.repeat(Math.max(0, columns - columnsOf(name))), tone)];
}
