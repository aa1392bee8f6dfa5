import type { Decision } from '../../model/decision.ts';
import type { Level } from '../../model/level.ts';
import type { Progress } from '../../model/progress.ts';
import type { Place } from '../app.machine.ts';
import { waitOf } from '../choices.ts';
import { type Game, lastTurn, newGame, playGame } from '../game-state.ts';
import { actionOf, KEYS } from '../keys.ts';
import { placeAfter, placeTitle } from '../levels-list.ts';
import { minuteOf } from '../shift-state.ts';
import { happeningLines, levelListLines, plainChoices, situationLines } from './plain-words.ts';

/** The game in lines: all that has been said, what has been typed, and the shift that is in play. */
export interface PlainState {
  readonly said: readonly string[];
  readonly typed: string;
  /** What is typed is a minute to wait for, not a number to choose. */
  readonly asksMinute: boolean;
  /** `null` while the level list is what numbers choose from. */
  readonly play: { readonly place: Place; readonly game: Game } | null;
  readonly left: boolean;
}

export type PlainAction =
  | { readonly type: 'key'; readonly key: string; readonly world: PlainWorld }
  | { readonly type: 'say'; readonly lines: readonly string[] };

/** What the lines are about. */
export interface PlainWorld {
  readonly levels: readonly Level[];
  readonly progress: Progress;
  /** A level's texts with their values filled in. */
  readonly texts: (level: Level) => { readonly title: string; readonly story: readonly string[] };
  /** The shift of a cook in lines, empty if it is not known. */
  readonly shiftOf: (cook: 'best' | 'blocking', place: Place) => readonly string[];
}

export function plainReducer(state: PlainState, action: PlainAction): PlainState {
  if (action.type === 'say') return say(state, action.lines);
  const { key, world } = action;
  const name = actionOf('plain', key);
  if (name === 'quit') return { ...state, left: true };
  if (name === 'help')
    return say(
      state,
      KEYS.plain.map(({ shows, does }) => `  ${shows}: ${does}`),
    );
  if (name === 'erase') return { ...state, typed: state.typed.slice(0, -1) };
  if (name === 'digit') return typeDigit(state, key, world);
  if (state.asksMinute && key === ':') return { ...state, typed: `${state.typed}:` };
  if (name === 'choose' && state.typed !== '') return enter(state, world);
  if (state.play === null) return state;
  return command({ ...state, typed: '', asksMinute: false }, state.play, name, world);
}

const say = (state: PlainState, lines: readonly string[]): PlainState => ({
  ...state,
  said: [...state.said, ...lines],
});

/** The state at the very beginning: in a kitchen, or at the level list. */
export function openPlain(world: PlainWorld, place: Place | null, notice: string | null): PlainState {
  const said = notice === null ? [] : [notice];
  const empty: PlainState = { said, typed: '', asksMinute: false, play: null, left: false };
  return place === null ? showLevels(empty, world) : openKitchen(empty, place, world);
}

const showLevels = (state: PlainState, world: PlainWorld): PlainState =>
  say({ ...state, play: null }, levelListLines(world.levels, world.progress));

function openKitchen(state: PlainState, place: Place, world: PlainWorld): PlainState {
  const level = world.levels[place.level];
  const kitchen = level?.parts[place.part]?.kitchen;
  if (level === undefined || kitchen === undefined) return showLevels(state, world);
  const { title, story } = world.texts(level);
  const game = newGame(kitchen);
  const told = say({ ...state, play: { place, game } }, [placeTitle(level, place.part, title), ...story]);
  return tell(told, place, game, 0);
}

/** Says what has happened since the log was `from` events long, and how things stand if the shift still runs. */
function tell(state: PlainState, place: Place, game: Game, from: number): PlainState {
  const { shift, log } = lastTurn(game);
  const happened = happeningLines(game.kitchen, log.slice(from));
  return say({ ...state, play: { place, game } }, [
    ...happened,
    ...(shift.mode === 'running' ? situationLines(shift) : []),
  ]);
}

/** A number acts at once where one digit is enough to say it. */
function typeDigit(state: PlainState, key: string, world: PlainWorld): PlainState {
  const typed = (state.typed + key).slice(0, 6);
  const choices = state.play === null ? null : plainChoices(lastTurn(state.play.game).shift);
  const isWhole = choices !== null && !state.asksMinute && choices.length <= 9;
  return isWhole ? enter({ ...state, typed }, world) : { ...state, typed };
}

function enter(state: PlainState, world: PlainWorld): PlainState {
  const cleared = { ...state, typed: '', asksMinute: false };
  if (state.play === null) {
    const index = Number(state.typed) - 1;
    return world.levels[index] === undefined
      ? say(cleared, [`There is no level ${state.typed}.`])
      : openKitchen(cleared, { level: index, part: 0 }, world);
  }
  if (state.asksMinute) {
    const until = minuteOf(state.typed);
    return until === null ? cleared : decide(cleared, state.play, { verb: 'wait', until });
  }
  const { shift } = lastTurn(state.play.game);
  if (shift.mode !== 'running') return say(cleared, ['The shift is over: r plays it again, n goes on.']);
  const decision = plainChoices(shift)[Number(state.typed) - 1];
  return decision === undefined
    ? say(cleared, [`Nothing has the number ${state.typed} now.`])
    : decide(cleared, state.play, decision);
}

type Play = NonNullable<PlainState['play']>;

function decide(state: PlainState, { place, game }: Play, decision: Decision): PlainState {
  const next = playGame(game, { type: 'decide', decision, animated: false });
  if (next === game) return say(state, ['That is not possible now.']);
  return tell(state, place, next, lastTurn(game).log.length);
}

function command(state: PlainState, play: Play, name: string | null, world: PlainWorld): PlainState {
  const { place, game } = play;
  const { shift } = lastTurn(game);
  const isOver = shift.mode !== 'running';
  switch (name) {
    case 'wait':
      return waitOf(shift) === null ? state : decide(state, play, { verb: 'wait', until: null });
    case 'wait-until':
      return isOver ? state : say({ ...state, asksMinute: true }, ['Wait until which minute? Type it, then Enter.']);
    case 'undo':
    case 'restart': {
      const back = playGame(game, { type: name });
      const words = name === 'undo' ? 'Taken back.' : 'From the start.';
      return back === game ? state : tell(say(state, [words]), place, back, lastTurn(back).log.length);
    }
    case 'look':
      return isOver ? state : say(state, situationLines(shift));
    case 'next':
    case 'choose': {
      if (!isOver) return state;
      const next = placeAfter(place, world.levels);
      return next === null ? showLevels(state, world) : openKitchen(state, next, world);
    }
    case 'best':
    case 'blocking':
      return isOver ? say(state, world.shiftOf(name, place)) : state;
    case 'back':
      return showLevels(state, world);
    default:
      return state;
  }
}
