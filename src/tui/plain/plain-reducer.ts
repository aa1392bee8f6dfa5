import { refusalOf } from '../../kitchen/index.ts';
import { levelsOf } from '../../lesson/index.ts';
import type { Decision } from '../../model/decision.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime, shortReason } from '../../words/refusals.ts';
import { askedMinute } from '../asked-minute.ts';
import { waitOf } from '../choices.ts';
import { isOver, lastTurn, playGame, type Turn } from '../game-state.ts';
import { actionOf, KEYS } from '../keys.ts';
import { NEEDS_ENTER, numbersText, plainChoices } from './menu.ts';
import {
  backTo,
  isUnderWay,
  nextKitchen,
  type PlainState,
  type PlainWorld,
  type Play,
  partAt,
  say,
  situation,
  tell,
  titleAt,
  toKitchen,
  toLevel,
  toLevels,
} from './plain-state.ts';

export type PlainAction =
  | { readonly type: 'key'; readonly key: string; readonly world: PlainWorld }
  | { readonly type: 'say'; readonly line: string }
  /** The comparison of a shift that has ended; the player may be elsewhere by now. */
  | { readonly type: 'compared'; readonly turn: Turn; readonly lines: readonly string[]; readonly world: PlainWorld };

/** A pure reducer: the lines after a key. */
export function plainReducer(state: PlainState, action: PlainAction): PlainState {
  switch (action.type) {
    case 'say':
      return say(state, action.line);
    case 'compared': {
      const { play } = state;
      if (play === null || lastTurn(play.game) !== action.turn) return state;
      return say({ ...state, comparison: action.lines }, ...action.lines, ...wayOn(play, action.world));
    }
    case 'key':
      return pressed(state, action.key, action.world);
  }
}

function pressed(before: PlainState, key: string, world: PlainWorld): PlainState {
  const action = actionOf('plain', key);
  const state = { ...before, acted: false };
  if (before.acted && action === 'choose') return state;
  if (state.asks === 'leave') {
    return action === 'quit' ? { ...state, left: true } : say({ ...state, asks: 'number' }, MESSAGES.plain.leave.stay);
  }
  if (state.asks === 'minute') return minuteKey(state, key);
  switch (action) {
    case 'digit':
      return typeDigit(state, key, world);
    case 'erase':
      return { ...state, typed: state.typed.slice(0, -1) };
    case 'choose':
      if (state.typed !== '') return choose(state, world);
      break;
    case 'back':
      if (state.typed !== '') return { ...state, typed: '' };
      break;
    case 'quit':
      return quit(state);
    case 'help':
      return say(state, ...KEYS.plain.map(({ shows, does }) => `  ${shows}: ${does}`));
  }
  const untyped = { ...state, typed: '' };
  const { play } = state;
  if (play === null) return atLevels(untyped, action, world);
  return isOver(play.game) ? atEnd(untyped, play, action, world) : inShift(untyped, play, action, world);
}

function quit(state: PlainState): PlainState {
  const loses = state.shelf.length > 0 || (state.play !== null && isUnderWay(state.play));
  return loses ? say({ ...state, typed: '', asks: 'leave' }, MESSAGES.plain.leave.question) : { ...state, left: true };
}

const MOST_DIGITS = 4;

/** A number acts at once where one digit is enough to say it. */
function typeDigit(state: PlainState, key: string, world: PlainWorld): PlainState {
  const typed = (state.typed + key).slice(0, MOST_DIGITS);
  if (state.play === null) return { ...state, typed };
  const count = plainChoices(lastTurn(state.play.game).shift).length;
  return count < NEEDS_ENTER ? { ...choose({ ...state, typed }, world), acted: true } : { ...state, typed };
}

function choose(state: PlainState, world: PlainWorld): PlainState {
  const cleared = { ...state, typed: '' };
  const { play } = state;
  const number = Number(state.typed);
  if (play === null) {
    const count = levelsOf(world.campaign).length;
    return number >= 1 && number <= count
      ? toLevel(cleared, number - 1, world)
      : say(cleared, MESSAGES.plain.levels.noSuchLevel(number, count));
  }
  if (isOver(play.game)) return say(cleared, MESSAGES.plain.end.hint);
  const choices = plainChoices(lastTurn(play.game).shift);
  const decision = choices[number - 1];
  return decision === undefined
    ? say(cleared, `${MESSAGES.plain.shift.noSuchNumber(number)} ${possibleText(play)}`)
    : decide(cleared, play, decision);
}

function decide(state: PlainState, play: Play, decision: Decision): PlainState {
  const { shift, log } = lastTurn(play.game);
  const refusal = refusalOf(shift, decision);
  if (refusal !== null)
    return say(state, `${MESSAGES.plain.shift.notPossible(shortReason(shift, refusal))} ${possibleText(play)}`);
  const game = playGame(play.game, { type: 'decide', decision, animated: false });
  return tell({ ...state, play: { ...play, game } }, lastTurn(game).log.slice(log.length));
}

/** A minute is being typed. */
function minuteKey(state: PlainState, key: string): PlainState {
  const { play, typed } = state;
  const empty = { ...state, typed: '' };
  if (play === null) return { ...empty, asks: 'number' };
  const { minute } = lastTurn(play.game).shift;
  const asked = askedMinute(typed, key, minute);
  switch (asked.is) {
    case 'typing':
      return { ...state, typed: asked.text };
    case 'cancelled':
      return situation(say({ ...empty, asks: 'number' }, MESSAGES.plain.minute.cancelled));
    case 'wrong-key':
      return say(state, MESSAGES.plain.minute.type);
    case 'no-minute':
      return say(empty, MESSAGES.plain.minute.type);
    case 'past':
      return say(empty, MESSAGES.plain.minute.past(clockTime(minute), clockTime(minute + 1)));
    case 'too-late':
      return say(empty, MESSAGES.plain.minute.tooLate(clockTime(asked.latest)));
    case 'minute':
      return decide({ ...empty, asks: 'number' }, play, { verb: 'wait', until: asked.until });
  }
}

function atLevels(state: PlainState, action: string | null, world: PlainWorld): PlainState {
  const [kept] = state.shelf;
  if (action === 'look') return toLevels(state, world);
  if (action === 'back' && kept !== undefined) return backTo(state, kept, world);
  return say(state, MESSAGES.plain.levels.hint);
}

function inShift(state: PlainState, play: Play, action: string | null, world: PlainWorld): PlainState {
  const { shift } = lastTurn(play.game);
  switch (action) {
    case 'wait':
      return waitOf(shift) === null
        ? say(state, nothingComes(play))
        : decide(state, play, { verb: 'wait', until: null });
    case 'wait-until':
      return waitOf(shift) === null
        ? say(state, nothingComes(play))
        : say({ ...state, asks: 'minute' }, MESSAGES.plain.minute.ask);
    case 'undo':
      return lastTurn(play.game).plan.length === 0
        ? say(state, `${MESSAGES.plain.shift.nothingToTakeBack} ${possibleText(play)}`)
        : back(state, play, 'undo');
    case 'restart':
      return back(state, play, 'restart');
    case 'look':
      return situation(say(state, titleAt(play.place, world)));
    case 'back':
      return toLevels(state, world);
    case 'next':
    case 'best':
    case 'blocking':
      return say(state, `${MESSAGES.plain.shift.afterTheShift} ${possibleText(play)}`);
    default:
      return say(state, possibleText(play));
  }
}

const nothingComes = (play: Play): string => `${MESSAGES.plain.shift.nothingComing} ${possibleText(play)}`;

function back(state: PlainState, play: Play, type: 'undo' | 'restart'): PlainState {
  const game = playGame(play.game, { type });
  const words = type === 'undo' ? MESSAGES.plain.shift.takenBack : MESSAGES.plain.shift.fromTheStart;
  return situation(say({ ...state, play: { ...play, game }, comparison: null }, words));
}

function atEnd(state: PlainState, play: Play, action: string | null, world: PlainWorld): PlainState {
  switch (action) {
    case 'next':
    case 'choose': {
      const next = nextKitchen(play.place, world);
      return next === null ? toLevels(say(state, MESSAGES.plain.end.wasLast), world) : toKitchen(state, next, world);
    }
    case 'undo':
    case 'restart':
      return back(state, play, action);
    case 'best':
    case 'blocking': {
      const part = partAt(world, play.place);
      return part === undefined ? state : say(state, ...world.shiftOf(action, part), MESSAGES.plain.end.hint);
    }
    case 'look':
      return say(state, ...(state.comparison ?? [MESSAGES.plain.stillLooking]), ...wayOn(play, world));
    case 'back':
      return toLevels(state, world);
    default:
      return say(state, MESSAGES.plain.end.hint);
  }
}

/** What can be pressed while the shift runs, for whoever pressed something else. */
function possibleText({ game }: Play): string {
  const { shift, plan } = lastTurn(game);
  const count = plainChoices(shift).length;
  const words = MESSAGES.plain.shift;
  const numbers = numbersText(1, count);
  const keys = [
    ...(count === 0 ? [] : [count === 1 ? words.numberKey(numbers) : words.numberKeys(numbers)]),
    ...(waitOf(shift) === null ? [] : [words.waitKey]),
    ...(plan.length === 0 ? [] : [words.undoKey]),
    words.lookKey,
  ];
  return words.possible(keys.join(', '));
}

/** What can be pressed after a shift. */
function wayOn({ place }: Play, world: PlainWorld): readonly string[] {
  const next = nextKitchen(place, world);
  const words = MESSAGES.plain.end;
  return [
    next === null ? words.listsAll : words.onTo(titleAt(next, world)),
    words.againOrWatch,
    words.comparisonOrLeave,
  ];
}
