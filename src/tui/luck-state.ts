import type { Luck, LuckProgram, LuckTime } from '../model/luck.ts';
import { failingTimes, isRuined, type LuckyShift, workedWith } from '../strategies/index.ts';
import { actionOf } from './keys.ts';
import { scrolledBy } from './shift-state.ts';

/** A colleague's programs, the times that the player has chosen, and what has come of it. */
export interface LuckState {
  readonly luck: Luck;
  /** Index of the program on the screen. */
  readonly program: number;
  /** One for each of the times. */
  readonly minutes: readonly number[];
  /** Index of the time that keys change. */
  readonly cursor: number;
  /** The colleague's last shift with these times, and how far it has been shown; `null`: not let to work yet. */
  readonly run: { readonly shift: LuckyShift; readonly minute: number } | null;
  /** The last thing done was to claim that the program cannot fail. */
  readonly hasClaimed: boolean;
  /** Of each program: whether the player has seen it fail. */
  readonly broken: readonly boolean[];
  /** Of each program: whether the player has claimed that it cannot fail. */
  readonly claimed: readonly boolean[];
  /** How many claims it took, from 1, until the colleague's program had failed and another was rightly trusted; `null` before. */
  readonly solved: number | null;
  /** Hints that have been asked for, for the program on the screen. */
  readonly hints: number;
  readonly scroll: number;
}

export type LuckAction =
  | {
      readonly type: 'key';
      readonly key: string;
      readonly mostScroll: number;
      readonly mostHints: number;
      /** Shifts are shown as they go on; else their end is shown at once. */
      readonly animated: boolean;
    }
  | { readonly type: 'tick'; readonly minutes: number };

export const newLuck = (luck: Luck): LuckState => ({
  ...{ luck, program: 0, minutes: luck.times.map(({ usual }) => usual), cursor: 0, run: null, hasClaimed: false },
  broken: luck.programs.map(() => false),
  claimed: luck.programs.map(() => false),
  ...{ solved: null, hints: 0, scroll: 0 },
});

export function luckReducer(state: LuckState, action: LuckAction): LuckState {
  if (action.type === 'tick') return isRunning(state) ? at(state, (state.run?.minute ?? 0) + action.minutes) : state;
  if (isRunning(state)) return at(state, Number.POSITIVE_INFINITY);
  const asked = actionOf('luck', action.key);
  const by = SCROLLS[asked ?? ''];
  if (by !== undefined) return { ...state, scroll: scrolledBy(state.scroll, by, action.mostScroll) };
  return pressed({ ...state, scroll: 0 }, asked, action);
}

const SCROLLS: Readonly<Record<string, number>> = { 'scroll-up': -1, 'scroll-down': 1 };

function pressed(state: LuckState, asked: string | null, action: LuckAction & { type: 'key' }): LuckState {
  const { luck, minutes, cursor } = state;
  switch (asked) {
    case 'up':
      return { ...state, cursor: Math.max(0, cursor - 1) };
    case 'down':
      return { ...state, cursor: Math.min(minutes.length - 1, cursor + 1) };
    case 'left':
      return withTime(state, (minutes[cursor] ?? 0) - 1);
    case 'right':
      return withTime(state, (minutes[cursor] ?? 0) + 1);
    case 'pick':
      return withTime(state, Number(action.key));
    case 'usual':
      return untouched({ ...state, minutes: luck.times.map(({ usual }) => usual) });
    case 'next-program':
      return turnedTo(state, 1);
    case 'program-before':
      return turnedTo(state, -1);
    case 'hint':
      return { ...state, hints: Math.min(action.mostHints, state.hints + 1) };
    case 'run':
      return working(state, action.animated);
    case 'claim':
      return claiming(state);
    default:
      return state;
  }
}

const untouched = (state: LuckState): LuckState => ({ ...state, run: null, hasClaimed: false });

/** The time at the cursor changed, as far as it may be. */
function withTime(state: LuckState, minutes: number): LuckState {
  const time = state.luck.times[state.cursor];
  if (time === undefined || !mayBe(time, minutes)) return state;
  return untouched({ ...state, minutes: state.minutes.with(state.cursor, minutes) });
}

const mayBe = ({ from, to }: LuckTime, minutes: number): boolean => minutes >= from && minutes <= to;

/** A time one minute longer; after the longest comes the shortest. */
export function raised(state: LuckState, nth: number): LuckState {
  const time = state.luck.times[nth];
  if (time === undefined) return state;
  const more = (state.minutes[nth] ?? time.usual) + 1;
  return withTime({ ...state, cursor: nth }, mayBe(time, more) ? more : time.from);
}

/** Another program, with the same times: what ruined the one may not ruin the other. */
function turnedTo(state: LuckState, by: number): LuckState {
  const count = state.luck.programs.length;
  return untouched({ ...state, program: (state.program + by + count) % count, hints: 0 });
}

function working(state: LuckState, animated: boolean): LuckState {
  const shift = workedWith(state.luck, programOf(state), state.minutes);
  const begun = { ...state, hasClaimed: false, run: { shift, minute: 0 } };
  return animated ? begun : at(begun, Number.POSITIVE_INFINITY);
}

/** The shift shown up to a minute. What it came to counts once its end has been seen. */
function at(state: LuckState, minute: number): LuckState {
  const { run, program, broken } = state;
  if (run === null) return state;
  const end = endOf(run.shift);
  const shown = { ...state, run: { ...run, minute: Math.min(minute, end) } };
  if (minute < end || !isRuined(run.shift)) return shown;
  return counted({ ...shown, broken: broken.with(program, true) });
}

/** A claim is made once: whoever has seen the program fail, or has said it before, says nothing new. */
function claiming(state: LuckState): LuckState {
  const { program, broken, claimed } = state;
  if (broken[program] || claimed[program]) return { ...untouched(state), hasClaimed: true };
  return counted({ ...untouched(state), hasClaimed: true, claimed: claimed.with(program, true) });
}

function counted(state: LuckState): LuckState {
  const { luck, broken, claimed, solved } = state;
  const claims = luck.programs.filter((_, at) => claimed[at]);
  const wrong = claims.filter((program) => canFail(luck, program)).length;
  const isSolved = broken[0] === true && wrong < claims.length;
  return { ...state, solved: solved ?? (isSolved ? wrong + 1 : null) };
}

export const canFail = (luck: Luck, program: LuckProgram): boolean => failingTimes(luck, program).length > 0;

/** The program on the screen. */
export function programOf({ luck, program }: Pick<LuckState, 'luck' | 'program'>): LuckProgram {
  const found = luck.programs[program];
  if (found === undefined) throw new Error('a program that is not there');
  return found;
}

/** What the player knows of a program: it has failed, or it was claimed that it cannot and that is so. */
export function standingOf({ luck, broken, claimed }: LuckState, program: number): 'open' | 'broken' | 'safe' {
  const one = luck.programs[program];
  if (broken[program]) return 'broken';
  if (one === undefined || !claimed[program]) return 'open';
  return canFail(luck, one) ? 'broken' : 'safe';
}

const endOf = ({ log }: LuckyShift): number => log.at(-1)?.minute ?? 0;

/** The colleague is at work on the screen. */
export const isRunning = ({ run }: LuckState): boolean => run !== null && run.minute < endOf(run.shift);

/** The minute at which the shift on the screen ends; 0 without one. */
export const shiftEnd = ({ run }: LuckState): number => (run === null ? 0 : endOf(run.shift));
