import type { Program } from '../model/lesson.ts';
import { actionOf } from './keys.ts';
import { scrambled } from './scramble.ts';
import { scrolledBy } from './shift-state.ts';

/** Minutes of the game's clock from one thing that is shown of a run to the next. */
const BEAT = 4;
/** Each printed line is two things to see: the program's line that runs, then what it printed. */
const BEATS_A_LINE = 2;
/** After so many wrong tries the run can be seen line by line. */
const TRIES_BEFORE_REPLAY = 3;

/** The lines on the table. */
interface Arrangement {
  /** For each place the line that lies there: an index into `program.prints`. */
  readonly order: readonly number[];
  /** How many places have been filled by number, from the first on. */
  readonly placed: number;
  readonly cursor: number;
}

/** The program of a puzzle in one language, and what the player has made of what it prints. */
export interface OrderState extends Arrangement {
  readonly program: Program;
  readonly seed: number;
  /** The order at the beginning of this try: a line's number is its place there. */
  readonly mixed: readonly number[];
  /** What `u` goes back to, the latest at the end. */
  readonly before: readonly Arrangement[];
  /** `null` while the lines are being arranged. */
  readonly run: Run | null;
  /** How often the program was let run to see whether the order is right. */
  readonly tries: number;
  /** Hints that have been asked for. */
  readonly hints: number;
  readonly scroll: number;
  /** The last key was a number that placed a line: an Enter behind it, out of habit, runs nothing while lines are left. */
  readonly acted: boolean;
}

interface Run {
  readonly minute: number;
  /** It goes on by itself, with the clock; else it is stepped through. */
  readonly flows: boolean;
}

export type OrderAction =
  | {
      readonly type: 'key';
      readonly key: string;
      readonly mostScroll: number;
      readonly mostHints: number;
      /** Runs are shown as they go on; else their end is shown at once. */
      readonly animated: boolean;
    }
  | { readonly type: 'tick'; readonly minutes: number };

/** The lines of a program mixed for the next try. */
export function newOrder(kept: Pick<OrderState, 'program' | 'seed' | 'tries' | 'hints'>): OrderState {
  const mixed = scrambled(kept.program.prints, kept.seed, kept.tries);
  return { ...kept, mixed, order: mixed, placed: 0, cursor: 0, before: [], run: null, scroll: 0, acted: false };
}

export function orderReducer(before: OrderState, action: OrderAction): OrderState {
  if (action.type === 'tick') return before.run?.flows ? at(before, before.run.minute + action.minutes, true) : before;
  const asked = actionOf('order', action.key);
  const state = { ...before, acted: false };
  if (asked === 'run' && isHalfPlaced(before)) return state;
  const by = SCROLLS[asked ?? ''];
  if (by !== undefined) return { ...state, scroll: scrolledBy(state.scroll, by, action.mostScroll) };
  if (state.run === null) return arranged(state, asked, action);
  return isOver(state) ? looked(state, asked) : watched(state, asked);
}

const SCROLLS: Readonly<Record<string, number>> = { 'scroll-up': -1, 'scroll-down': 1 };

/** A number has just placed a line, and there are more to be placed. */
export const isHalfPlaced = ({ acted, placed, order, run }: OrderState): boolean =>
  acted && run === null && placed < order.length;

const lastPlace = ({ order }: OrderState): number => Math.max(0, order.length - 1);

const movedCursor = (state: OrderState, by: number): OrderState => ({
  ...state,
  cursor: Math.max(0, Math.min(lastPlace(state), state.cursor + by)),
});

function arranged(state: OrderState, asked: string | null, action: OrderAction & { type: 'key' }): OrderState {
  switch (asked) {
    case 'hint':
      return { ...state, hints: Math.min(action.mostHints, state.hints + 1), scroll: 0 };
    case 'up':
      return movedCursor(state, -1);
    case 'down':
      return movedCursor(state, 1);
    case 'move-up':
      return moved(state, -1);
    case 'move-down':
      return moved(state, 1);
    case 'pick': {
      const after = picked(state, numberOf(action.key));
      return { ...after, acted: after !== state };
    }
    case 'undo': {
      const last = state.before.at(-1);
      return last === undefined ? state : { ...state, ...last, before: state.before.slice(0, -1) };
    }
    case 'run': {
      const started = { ...state, tries: state.tries + 1, cursor: 0, scroll: 0, before: [] };
      return at(started, action.animated ? 0 : endOf(state), true);
    }
    default:
      return state;
  }
}

/** The number that a digit stands for: 0 for the tenth. */
const numberOf = (digit: string): number => (digit === '0' ? 10 : Number(digit));

/** Which line has this number in this try; `undefined` for none. */
const numbered = (state: OrderState, number: number): number | undefined => state.mixed[number - 1];

/** Whether the line with the number of this digit exists but lies in its place already. */
export const isPlaced = (state: OrderState, digit: string): boolean => {
  const line = numbered(state, numberOf(digit));
  return line !== undefined && state.order.indexOf(line) < state.placed;
};

function moved(state: OrderState, by: number): OrderState {
  const to = state.cursor + by;
  const line = state.order[state.cursor];
  if (line === undefined || to < 0 || to > lastPlace(state)) return state;
  return changed(state, { order: withAt(state.order, line, to), placed: state.placed, cursor: to });
}

function picked(state: OrderState, number: number): OrderState {
  const line = numbered(state, number);
  if (line === undefined || state.order.indexOf(line) < state.placed) return state;
  const placed = state.placed + 1;
  const cursor = Math.min(lastPlace(state), placed);
  return changed(state, { order: withAt(state.order, line, state.placed), placed, cursor });
}

const changed = (state: OrderState, to: Arrangement): OrderState => {
  const { order, placed, cursor } = state;
  return { ...state, ...to, before: [...state.before, { order, placed, cursor }] };
};

/** The order with a line moved to a place; those between close up. */
function withAt(order: readonly number[], line: number, place: number): readonly number[] {
  const others = order.filter((one) => one !== line);
  return [...others.slice(0, place), line, ...others.slice(place)];
}

/** While the program runs. */
function watched(state: OrderState, asked: string | null): OrderState {
  if (asked !== 'step') return at(state, endOf(state), false);
  return at(state, (landedOf(state) + 1) * BEATS_A_LINE * BEAT, false);
}

/** When it has run. */
function looked(state: OrderState, asked: string | null): OrderState {
  switch (asked) {
    case 'up':
      return movedCursor(state, -1);
    case 'down':
      return movedCursor(state, 1);
    case 'again':
      return newOrder(state);
    case 'replay':
      return offersReplay(state) ? { ...at(state, 0, false), cursor: 0, scroll: 0 } : state;
    default:
      return state;
  }
}

/** The minute in which the run is over: one beat after the last line has landed, so that it is seen. */
const endOf = ({ program }: OrderState): number => (program.prints.length * BEATS_A_LINE + 1) * BEAT;

/** The state at a minute of the run. At its end the cursor goes to the first place that is wrong. */
function at(state: OrderState, minute: number, flows: boolean): OrderState {
  if (minute < endOf(state)) return { ...state, run: { minute, flows } };
  return { ...state, run: { minute: endOf(state), flows: false }, cursor: Math.max(0, firstWrong(state)) };
}

const beatOf = ({ run }: OrderState): number => Math.floor((run?.minute ?? 0) / BEAT);

/** How many printed lines have landed in their places. */
export const landedOf = (state: OrderState): number => Math.floor(beatOf(state) / BEATS_A_LINE);

/** Index of the printed line whose line of the program runs or ran last; `null` before the first. */
export const printingOf = (state: OrderState): number | null => {
  const printing = Math.min(lastPlace(state), Math.ceil(beatOf(state) / BEATS_A_LINE) - 1);
  return printing < 0 ? null : printing;
};

/** The program's line to look at, from 1: the one that runs, after the run the one that printed at the cursor; `null` for none. */
export function lineToSee(state: OrderState): number | null {
  const place = isOver(state) ? state.cursor : printingOf(state);
  return place === null ? null : (state.program.from[place] ?? null);
}

/** The program has run to its end. */
export const isOver = (state: OrderState): boolean => state.run !== null && state.run.minute >= endOf(state);

/** Place of the first line that is not the one that was printed there, from 0; -1 where there is none. */
export const firstWrong = ({ program, order }: OrderState): number =>
  order.findIndex((line, place) => program.prints[line] !== program.prints[place]);

export const isRight = (state: OrderState): boolean => firstWrong(state) === -1;

/** Whether the run may be seen once more, line by line. */
export const offersReplay = (state: OrderState): boolean =>
  isOver(state) && !isRight(state) && state.tries >= TRIES_BEFORE_REPLAY;
