import { MESSAGES } from '../../words/messages.ts';
import { isPossible, optionsOf } from '../choices.ts';
import { canPass, type Game, isOver, lastTurn, playGame } from '../game-state.ts';
import { actionOf } from '../keys.ts';
import { cursorAt, shownOptions } from '../lines/menu.ts';
import { SCROLLS, type ShiftAction, type ShiftState, scrolledBy, shiftReducer } from '../shift-state.ts';
import { nextMode } from './live.machine.ts';
import type { Live } from './live-state.ts';
import { keptNumbers } from './numbers.ts';

export type LiveAction =
  | ShiftAction
  /** Whether the shift is to be a rush: it becomes what it is to be as long as nothing has been decided in it. */
  | { readonly type: 'rush'; readonly on: boolean }
  /** A minute has passed on the live clock; `seconds`: what a minute took while its clock was slowest. */
  | { readonly type: 'minute'; readonly seconds: number }
  | { readonly type: 'pause' };

/** A rush that has not begun: its clock waits for the first key. */
const newLive = (game: Game): Live => ({ mode: 'ready', numbers: numbersIn([], game), slowest: 0 });

/** Nothing has been decided, and no minute has passed. */
export const isUntouched = ({ game }: ShiftState): boolean => lastTurn(game).plan.length === 0;

/** Whether minutes pass: a clock that runs stands where the brain is free and nothing is coming, as `wait` is no decision there. */
export const isClockRunning = ({ game, live }: ShiftState): boolean => live?.mode === 'running' && canPass(game);

/** As `shiftReducer`, for shifts that may be rushes. */
export function liveReducer(before: ShiftState, action: LiveAction): ShiftState {
  const { live, game } = before;
  switch (action.type) {
    case 'rush':
      return isUntouched(before) ? { ...before, live: action.on ? newLive(game) : null } : before;
    case 'minute':
      return live === null ? before : minutePassed(before, live, action.seconds);
    case 'pause':
      return live === null ? before : { ...before, live: { ...live, mode: nextMode(live.mode, 'pause') } };
    case 'key':
      return live === null ? shiftReducer(before, action) : liveKey(before, live, action);
    case 'restart':
      return live === null ? shiftReducer(before, action) : restarted(before);
    case 'carry': {
      const carried = shiftReducer(before, action);
      return live === null ? carried : settled(before, carried, { ...live, mode: nextMode(live.mode, 'carry') });
    }
    default:
      return live === null ? shiftReducer(before, action) : before;
  }
}

function minutePassed(before: ShiftState, live: Live, seconds: number): ShiftState {
  if (live.mode !== 'running') return before;
  const game = playGame(before.game, { type: 'pass' });
  if (game === before.game) return before;
  const slowest = Math.max(live.slowest, seconds);
  // What was said while the hands were busy is about that.
  const isFree = before.game.playing !== null && game.playing === null;
  const hint = isFree ? null : before.hint;
  return settled(before, { ...before, game, hint, acted: false }, { ...live, slowest });
}

function restarted(before: ShiftState): ShiftState {
  const after = shiftReducer(before, { type: 'restart' });
  return { ...after, live: newLive(after.game) };
}

type KeyAction = Extract<ShiftAction, { readonly type: 'key' }>;

function liveKey(before: ShiftState, live: Live, action: KeyAction): ShiftState {
  const does = actionOf('shift', action.key) ?? '';
  if (does === 'skip') return { ...before, hint: null, live: { ...live, mode: toggled(live) } };
  if (does === 'restart') return restarted(before);
  const scrolled = SCROLLS[does];
  const { most, least } = action.reach;
  if (scrolled !== undefined) return { ...before, scroll: scrolledBy(before.scroll, scrolled, most, least) };
  const hint = refusedIn(before, live, does);
  if (hint !== null) return { ...before, hint };
  if (before.game.playing !== null) return before;
  const after = shiftReducer(before, { ...action, animated: true });
  if (after.game === before.game) return after;
  // The first decision starts the clock.
  return settled(before, after, { ...live, mode: nextMode(live.mode, 'begin') });
}

const toggled = ({ mode }: Live): Live['mode'] => nextMode(mode, mode === 'running' ? 'pause' : 'begin');

const DECIDING: readonly string[] = ['number', 'stare', 'choose', 'up', 'down'];

/** Why a key does nothing in a rush, `null` where it does what it does in any shift. */
function refusedIn({ game, live: shown, cursor }: ShiftState, { mode }: Live, does: string): string | null {
  const words = MESSAGES.live;
  if (does === 'undo') return words.noUndo;
  if (does === 'wait' || does === 'wait-until') return mode === 'running' ? words.waitsByItself : words.spaceStarts;
  if (!DECIDING.includes(does)) return null;
  if (mode === 'paused') return words.spaceStarts;
  if (game.playing !== null) return words.handsBusy;
  const options = shownOptions(lastTurn(game).shift, shown);
  const isOnWait = options.filter(isPossible)[cursorAt(options, cursor, shown)] === undefined;
  return does === 'choose' && isOnWait ? words.waitsByItself : null;
}

/** The shift after a change: its numbers kept, the cursor still on what it was on, and over if it is. */
function settled(before: ShiftState, after: ShiftState, live: Live): ShiftState {
  const { game } = after;
  const mode = isOver(game) ? nextMode(live.mode, 'end') : live.mode;
  const now: Live = { ...live, mode, numbers: numbersIn(live.numbers, game) };
  return { ...after, live: now, cursor: cursorAfter(before, game, now) };
}

/** While the hands are busy no number means anything, and each is kept for what it meant. */
const numbersIn = (before: Live['numbers'], game: Game): Live['numbers'] =>
  game.playing === null ? keptNumbers(before, optionsOf(lastTurn(game).shift)) : before;

function cursorAfter({ game: before, live, cursor }: ShiftState, after: Game, now: Live): number | null {
  if (cursor === null) return null;
  const possible = (game: Game, clock: Live | null) => shownOptions(lastTurn(game).shift, clock).filter(isPossible);
  const held = possible(before, live)[cursor];
  const nth = possible(after, now).findIndex(({ id }) => id === held?.id);
  return nth === -1 ? null : nth;
}
