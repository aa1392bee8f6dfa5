import type { Decision } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { MESSAGES } from '../words/messages.ts';
import { clockTime } from '../words/refusals.ts';
import { askedMinute } from './asked-minute.ts';
import type { Reach } from './boxes.ts';
import { isPossible, type Option, waitOf } from './choices.ts';
import { type Game, lastTurn, newGame, playGame } from './game-state.ts';
import { actionOf } from './keys.ts';
import { cursorAt, type Menu, numbered, shownOptions } from './lines/menu.ts';
import { nextMode } from './live/live.machine.ts';

/** The shift's screen: the game, and what the player is about to press. */
export interface ShiftState extends Omit<Menu, 'options'> {
  readonly game: Game;
  /** Rows by which the boxes are scrolled down; below 0: by which the code is scrolled up from its end. */
  readonly scroll: number;
  /** A word to the player about the last key, `null` for none. */
  readonly hint: string | null;
  /** The last key was a number that acted at once: an Enter behind it, out of habit, decides nothing. */
  readonly acted: boolean;
}

export type ShiftAction =
  | {
      readonly type: 'key';
      readonly key: string;
      readonly animated: boolean;
      readonly reach: Reach;
    }
  | { readonly type: 'tick'; readonly minutes: number }
  | { readonly type: 'undo' }
  | { readonly type: 'restart' }
  /** The shift has been taken over into its kitchen as it is now. */
  | { readonly type: 'carry'; readonly game: Game };

const UNTOUCHED = { cursor: null, staring: false, minute: null, hint: null, acted: false } as const;

/** A shift in which thinking takes no time. */
export const newShiftState = (kitchen: Kitchen): ShiftState => ({
  ...UNTOUCHED,
  game: newGame(kitchen),
  scroll: 0,
  live: null,
});

/** There are decisions in it, and more to come: it would be a pity to lose it. */
export function isUnderWay({ game }: ShiftState): boolean {
  const { plan, shift } = lastTurn(game);
  return game.playing !== null || (plan.length > 0 && shift.mode === 'running');
}

/** A shift that was left for another screen, taken up again: a rush does not go on by itself. */
export const resumed = (state: ShiftState): ShiftState => ({
  ...state,
  live: state.live && { ...state.live, mode: nextMode(state.live.mode, 'pause') },
  ...UNTOUCHED,
  hint: MESSAGES.shift.goingOn(clockTime(lastTurn(state.game).shift.minute)),
});

/** Something has been typed that Esc takes back before it leaves the screen. */
export const isTyping = ({ staring, minute }: ShiftState): boolean => staring || minute !== null;

/** A pure reducer: the screen after a key, or after minutes of the game clock. Keys that lead away are not its business. */
export function shiftReducer(before: ShiftState, action: ShiftAction): ShiftState {
  if (action.type === 'carry') return { ...changed(before, action.game), scroll: 0 };
  if (action.type !== 'key') {
    const acted = action.type === 'tick' && before.acted;
    return { ...changed(before, playGame(before.game, action)), acted };
  }
  const { key, animated, reach } = action;
  if (before.acted && actionOf('shift', key) === 'choose' && before.game.playing === null) {
    return { ...before, acted: false };
  }
  const state = { ...before, acted: false };
  if (state.game.playing !== null) return { ...state, game: playGame(state.game, { type: 'skip' }) };
  if (lastTurn(state.game).shift.mode !== 'running') return state;
  const scrolled = SCROLLS[actionOf('shift', key) ?? ''];
  if (scrolled !== undefined) return { ...state, scroll: scrolledBy(state.scroll, scrolled, reach.most, reach.least) };
  return state.minute === null ? pressed(state, key, animated) : typed(state, state.minute, key, animated);
}

/** The rows after scrolling, within what there is. */
export const scrolledBy = (scroll: number, by: number, most: number, least = 0): number =>
  Math.max(least, Math.min(most, Math.max(least, Math.min(most, scroll)) + by));

/** Nothing is about to be pressed, and the newest line of the code is seen. */
const changed = (state: ShiftState, game: Game): ShiftState => ({
  ...state,
  ...UNTOUCHED,
  scroll: Math.max(0, state.scroll),
  game,
});

/** Rows by action. */
export const SCROLLS: Readonly<Record<string, number>> = { 'scroll-up': -3, 'scroll-down': 3 };

function pressed(state: ShiftState, key: string, animated: boolean): ShiftState {
  const { shift } = lastTurn(state.game);
  const options = shownOptions(shift, state.live);
  const possible = options.filter(isPossible);
  const canWait = waitOf(shift) !== null;
  const cursor = cursorAt(options, state.cursor, state.live);
  const lowest = possible.length - (canWait ? 0 : 1);
  const calm = { ...state, hint: null };
  const action = actionOf('shift', key);
  switch (action) {
    case 'number':
      return noticing(calm, take(calm, numbered(options, state.cursor, state.live)[Number(key) - 1], key, animated));
    case 'stare':
      return stareOrNot(calm, possible);
    case 'wait':
      return canWait
        ? decide(calm, { verb: 'wait', until: null }, animated)
        : { ...calm, hint: MESSAGES.shift.nothingComing };
    case 'wait-until':
      return canWait ? { ...calm, staring: false, minute: '' } : { ...calm, hint: MESSAGES.shift.nothingComing };
    case 'up':
      return { ...calm, cursor: Math.max(0, Math.min(cursor, lowest + 1) - 1) };
    case 'down':
      return { ...calm, cursor: Math.min(Math.max(0, lowest), cursor + 1) };
    case 'choose': {
      const option = possible[cursor];
      if (option !== undefined)
        return take(option.act === null ? { ...calm, staring: true } : calm, option, key, animated);
      return canWait ? decide(calm, { verb: 'wait', until: null }, animated) : calm;
    }
    case 'undo':
    case 'restart':
      return changed(calm, playGame(state.game, { type: action }));
    case 'back':
      return { ...calm, staring: false };
    default:
      return state.staring ? { ...calm, hint: MESSAGES.shift.howToStare } : calm;
  }
}

/** The state after a number, which acted if it changed the game. */
const noticing = ({ game }: ShiftState, after: ShiftState): ShiftState => ({ ...after, acted: after.game !== game });

function stareOrNot(state: ShiftState, possible: readonly Option[]): ShiftState {
  if (state.staring) return { ...state, staring: false };
  return possible.some(({ stare }) => stare !== null)
    ? { ...state, staring: true }
    : { ...state, hint: MESSAGES.shift.nothingToStareAt };
}

function take(state: ShiftState, option: Option | undefined, key: string, animated: boolean): ShiftState {
  if (option === undefined) return { ...state, hint: MESSAGES.shift.noSuchNumber(key) };
  const choice = state.staring ? option.stare : option.act;
  if (choice !== null) return decide(state, choice.decision, animated);
  return { ...state, hint: state.staring ? MESSAGES.shift.cannotBeStaredAt : MESSAGES.shift.worksAlone(key) };
}

function decide(state: ShiftState, decision: Decision, animated: boolean): ShiftState {
  const game = playGame(state.game, { type: 'decide', decision, animated });
  return game === state.game ? { ...state, hint: MESSAGES.shift.notPossible } : changed(state, game);
}

/** A minute is being typed after `W`. */
function typed(state: ShiftState, minute: string, key: string, animated: boolean): ShiftState {
  const now = lastTurn(state.game).shift.minute;
  const asked = askedMinute(minute, key, now);
  switch (asked.is) {
    case 'typing':
      return { ...state, hint: null, minute: asked.text };
    case 'cancelled':
      return { ...state, hint: null, minute: null };
    case 'wrong-key':
      return { ...state, hint: MESSAGES.shift.howToTypeMinute };
    case 'no-minute':
      return { ...state, minute: '', hint: MESSAGES.shift.howToTypeMinute };
    case 'past':
      return { ...state, minute: '', hint: MESSAGES.shift.minutePast(clockTime(now)) };
    case 'too-late':
      return { ...state, minute: '', hint: MESSAGES.shift.minuteTooLate(clockTime(asked.latest)) };
    case 'minute':
      return decide(state, { verb: 'wait', until: asked.until }, animated);
  }
}
