import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import { timeName } from '../../model/luck.ts';
import { dishOf, LUCK_WORDS, sharedDeeds } from '../../words/luck.ts';
import { columnsOf, cutTo, type Line, line, loud, type Piece, padded, piece } from '../line.ts';
import { type LuckState, shiftEnd, standingOf } from '../luck-state.ts';
import type { Theme, Tone } from '../theme.ts';
import { axisLine, columnAt } from './timeline.ts';

const LABEL = 10;
/** Columns before the axis: a blank, the label, a blank and the upright. */
const LEFT = LABEL + 3;
/** Columns behind the axis, for the last of its times. */
const CLOCK = 5;

/** The times with the one at the cursor, then the programs with what is known of each. */
export function luckSide(state: LuckState, theme: Theme): readonly Line[] {
  const { luck, minutes, cursor, program } = state;
  const { pointer, lost, done } = theme.glyphs;
  const signs = { open: ' ', broken: lost, safe: done } as const;
  const tones: Readonly<Record<keyof typeof signs, Tone>> = { open: 'plain', broken: 'burnt', safe: 'can' };
  const names = Math.max(...luck.times.map((time) => columnsOf(timeName(time))));
  return [
    line(` ${LUCK_WORDS.times}`, 'title'),
    ...luck.times.map((time, nth): Line => {
      const isAt = nth === cursor;
      const chosen = ` ${minutes[nth]} `;
      return [
        piece(isAt ? pointer : ' ', 'selected'),
        piece(padded(timeName(time), names, theme.glyphs.cut), isAt ? 'selected' : 'plain'),
        isAt ? loud(chosen, 'selected') : piece(chosen),
        piece(LUCK_WORDS.range(time.from, time.to), 'faint'),
      ];
    }),
    line(''),
    line(` ${LUCK_WORDS.programs}`, 'title'),
    ...luck.programs.map(({ title }, nth): Line => {
      const standing = standingOf(state, nth);
      return [
        piece(nth === program ? pointer : ' ', 'selected'),
        piece(`${signs[standing]} `, tones[standing]),
        piece(title, nth === program ? 'selected' : 'plain'),
      ];
    }),
  ];
}

/** The shift as far as it is shown: for each order what its stations do, and when it reads and writes. None before the first. */
export function luckPicture(state: LuckState, width: number, theme: Theme): readonly Line[] {
  const { run } = state;
  if (run === null) return [];
  const until = Math.max(1, shiftEnd(state));
  const { kitchen } = run.shift;
  const log = run.shift.log.filter(({ minute }) => minute <= run.minute);
  const columns = Math.max(10, width - LEFT - CLOCK);
  const axis = { until, columns, minute: run.minute };
  return [
    ...kitchen.orders.flatMap(({ index }) => [
      [
        piece(` ${padded(dishOf(kitchen, index), LABEL, theme.glyphs.cut)} ${theme.glyphs.upright}`, 'faint'),
        ...barOf(kitchen, log, index, axis, theme),
      ],
      [piece(' '.repeat(LEFT)), ...deedsOf(kitchen, log, index, axis, theme)],
    ]),
    line(' '.repeat(LEFT) + axisLine(until, columns), 'faint'),
  ];
}

interface Axis {
  readonly until: number;
  readonly columns: number;
  /** How far the shift is shown. */
  readonly minute: number;
}

/** What the stations do for an order, each stretch with its step's name. */
function barOf(
  kitchen: Kitchen,
  log: Log,
  order: number,
  { until, columns, minute }: Axis,
  theme: Theme,
): readonly Piece[] {
  const place = (at: number): number => (at >= until ? columns : columnAt(at, until, columns));
  const minuteOf = (type: 'started' | 'collected', task: number): number | undefined =>
    log.find((event) => event.type === type && event.task === task)?.minute;
  let column = 0;
  return kitchen.tasks.flatMap((task): readonly Piece[] => {
    const from = minuteOf('started', task.index);
    if (task.order !== order || from === undefined) return [];
    const [begin, end] = [place(from), place(minuteOf('collected', task.index) ?? minute)];
    if (end <= begin) return [];
    const name = cutTo(task.name, end - begin - 1, theme.glyphs.cut);
    const gap = ' '.repeat(Math.max(0, begin - column));
    column = end;
    return [piece(gap), piece(name), piece(theme.glyphs.worked.repeat(end - begin - columnsOf(name)), 'working')];
  });
}

/** When an order reads and writes; a sign stands at the minute. */
function deedsOf(
  kitchen: Kitchen,
  log: Log,
  order: number,
  { until, columns }: Axis,
  { glyphs }: Theme,
): readonly Piece[] {
  let column = 0;
  return sharedDeeds(kitchen, log, order).flatMap(({ minute, what, loses }): readonly Piece[] => {
    const at = Math.min(columns - 1, columnAt(minute, until, columns));
    const isRoomy = at + columnsOf(what) < columns;
    const text = isRoomy ? `${glyphs.up}${what} ` : `${what}${glyphs.up}`;
    const begin = Math.max(column, isRoomy ? at : at + 1 - columnsOf(text));
    const gap = ' '.repeat(begin - column);
    column = begin + columnsOf(text);
    return [piece(gap), piece(text, loses ? 'burnt' : 'ready')];
  });
}
