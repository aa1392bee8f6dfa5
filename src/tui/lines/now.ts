import type { Shift } from '../../kitchen/index.ts';
import type { Log } from '../../model/event.ts';
import type { Task } from '../../model/kitchen.ts';
import { orderLabel, taskLabel } from '../../words/events.ts';
import { handsAt } from '../../words/hands.ts';
import { costText, isPossible, MOST_NUMBERS, type Option, waitOf } from '../choices.ts';
import type { Still } from '../film.ts';
import { columnsOf, counted, type Line, line, loud, padded, piece, spinner } from '../line.ts';
import type { Theme } from '../theme.ts';
import { windowOf } from '../window.ts';
import { onRail } from './rail.ts';
import { bar } from './stations.ts';
import { leftText, stoodFor } from './task-words.ts';

/** What "What now?" has to know: the options, where the cursor stands, and what has been typed. */
export interface Menu {
  readonly options: readonly Option[];
  /** Index among the possible options; their number stands for `wait`. */
  readonly cursor: number;
  /** `s` was pressed: a number stares. */
  readonly staring: boolean;
  /** The minute that has been typed after `W`, `null` while none is asked for. */
  readonly minute: string | null;
}

/** The possible options that have a number now: nine of them, around the cursor. */
export function numbered(options: readonly Option[], cursor: number): readonly Option[] {
  const possible = options.filter(isPossible);
  const last = Math.min(cursor, possible.length - 1);
  const first = Math.max(0, last - MOST_NUMBERS + 1);
  return possible.slice(first, first + MOST_NUMBERS);
}

/** The options with their keys and costs, the wait always last and never scrolled away. */
export function menuLines(shift: Shift, menu: Menu, rows: number, width: number, theme: Theme): readonly Line[] {
  const { options, cursor, staring } = menu;
  const keys = numbered(options, cursor);
  const possible = options.filter(isPossible);
  const selected = possible[cursor];
  const lines = options.map((option) =>
    optionLine(option, keys.indexOf(option) + 1, option === selected, staring, width, theme),
  );
  const focus = selected === undefined ? Math.max(0, options.length - 1) : options.indexOf(selected);
  const last =
    menu.minute === null ? waitLine(shift, cursor >= possible.length, width, theme) : minuteLine(menu.minute);
  return [...windowOf(lines, rows - 1, focus, theme), last];
}

function optionLine(
  option: Option,
  key: number,
  selected: boolean,
  staring: boolean,
  width: number,
  theme: Theme,
): Line {
  const space = { width, cut: theme.glyphs.cut };
  const point = selected ? `${theme.glyphs.pointer} ` : '  ';
  if (!isPossible(option)) return row(`${point}   ${option.text}`, option.reason ?? '', space, 'cannot');
  const eye = option.act === null || staring;
  const choice = eye ? option.stare : option.act;
  const tone = selected ? 'selected' : 'plain';
  const text = staring && option.act !== null ? option.text.replace(/^\w+/u, 'stare at') : option.text;
  if (choice === null) return row(`${point}   ${option.text}`, 'no staring', space, 'cannot');
  const number = `${eye ? 's' : ' '}${key > 0 ? key : ' '}`;
  return row(`${point}${number} ${text}`, costText(choice), space, tone, eye ? 'staring' : 'plain');
}

interface Space {
  readonly width: number;
  readonly cut: string;
}

/** A text on the left and its cost on the right, cut so that the cost is always seen. */
function row(
  left: string,
  right: string,
  { width, cut }: Space,
  tone: 'plain' | 'selected' | 'cannot',
  costTone: 'plain' | 'staring' = 'plain',
): Line {
  const room = Math.max(0, width - columnsOf(right) - 1);
  return [piece(`${padded(left, room, cut)} `, tone), piece(right, tone === 'cannot' ? 'cannot' : costTone)];
}

function waitLine(shift: Shift, selected: boolean, width: number, theme: Theme): Line {
  const wait = waitOf(shift);
  const space = { width, cut: theme.glyphs.cut };
  const point = selected ? `${theme.glyphs.pointer} ` : '  ';
  if (wait === null) return row(`${point}   wait`, 'nothing is coming', space, 'cannot');
  return row(
    `${point} w wait for what comes next`,
    `${theme.glyphs.to}${wait.until}`,
    space,
    selected ? 'selected' : 'plain',
  );
}

const minuteLine = (typed: string): Line => [
  piece('   W wait until minute '),
  loud(` ${typed}_ `, 'selected'),
  piece('  Enter', 'faint'),
];

/** What the hands are at while a decision's minutes pass, and what rings meanwhile. */
export function busyLines({ shift, log }: Still, theme: Theme): readonly Line[] {
  const { mode, task: index, until } = shift.brain;
  const task = shift.kitchen.tasks[index];
  const end = mode === 'staring' ? (shift.tasks[index]?.due ?? until) : until;
  const left = Number.isFinite(end) ? leftText(end - shift.minute) : '';
  const progress =
    task !== undefined && mode === 'doing' ? `${bar(until - shift.minute, task.minutes, theme.glyphs, 16)} ` : '';
  const rings = onRail(shift);
  return [
    [spinner(theme.glyphs.working, TONES[mode] ?? 'working'), piece(` ${handsText(shift)}`, 'selected')],
    [piece(`  ${progress}`, 'working'), piece(left)],
    ...(rings.length === 0 ? [] : [line(''), ringLine(shift, rings, theme)]),
    ...burntLines(shift, log, theme),
  ];
}

/** For so many minutes it is told that something has just burnt, or that an order was lost. */
const SMOKE_MINUTES = 5;

function burntLines({ kitchen, minute }: Shift, log: Log, { glyphs }: Theme): readonly Line[] {
  return log.flatMap((event): readonly Line[] => {
    if (event.minute <= minute - SMOKE_MINUTES) return [];
    if (event.type === 'burnt')
      return [[loud(` ${glyphs.lost} ${taskLabel(kitchen, event.task)} has burnt `, 'burnt')]];
    return event.type === 'lost'
      ? [[loud(` ${glyphs.lost} ${orderLabel(kitchen, event.order)} is lost `, 'burnt')]]
      : [];
  });
}

const TONES: Readonly<Record<string, 'staring' | 'waiting' | 'working'>> = { staring: 'staring', waiting: 'waiting' };

function ringLine(shift: Shift, rings: readonly Task[], theme: Theme): Line {
  const oldest = rings[0];
  const stood = oldest === undefined ? 0 : stoodFor(shift, oldest);
  const flash = theme.reducedMotion || shift.minute % 2 === 0;
  const count = ` ${theme.glyphs.onRail} ${counted(rings.length, 'ring')} unanswered `;
  return [piece('  '), flash ? loud(count, 'ready') : piece(count, 'ready'), piece(`  for ${stood}m`)];
}

const DOING: Readonly<Record<string, string>> = {
  loading: 'you load',
  staring: 'you stare at',
  collecting: 'you collect',
  handling: 'you handle',
  clearing: 'you clear',
};

/** What the brain is at: `you are chopping`, `you stare at toast`, `you wait`, `you are free`. */
export function handsText(shift: Shift): string {
  const { mode, task } = shift.brain;
  if (mode === 'free') return 'you are free';
  if (mode === 'waiting') return 'you wait';
  if (mode === 'doing') {
    const whose = shift.kitchen.orders.length > 1 ? ` for #${(shift.kitchen.tasks[task]?.order ?? 0) + 1}` : '';
    return `you are ${handsAt(shift.kitchen.tasks[task]?.step ?? '')}${whose}`;
  }
  return `${DOING[mode] ?? ''} ${taskLabel(shift.kitchen, task)}`;
}

/** How many lines the menu would like. */
export const menuRows = (options: readonly Option[]): number => options.length + 1;
