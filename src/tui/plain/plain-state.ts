import { entryTo, levelAt, type Place, type Stop, stopAfter } from '../../lesson/index.ts';
import type { Log } from '../../model/event.ts';
import type { Campaign, Level, Part } from '../../model/level.ts';
import type { Progress } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import { GOAL_SENTENCES } from '../../words/outcomes.ts';
import type { Cook } from '../app.machine.ts';
import { type Game, isOver, lastTurn, newGame } from '../game-state.ts';
import { kitchenTitle, levelListLines } from './plain-words.ts';
import { happeningLines, ordersLine, situationLines } from './situation.ts';

/** A shift in play. */
export interface Play {
  readonly place: Place;
  readonly game: Game;
}

/** The game in lines: all that has been said, what has been typed, and the shifts that are in play. */
export interface PlainState {
  readonly said: readonly string[];
  readonly typed: string;
  /** The last key was a digit that acted at once: an Enter behind it, out of habit, does nothing. */
  readonly acted: boolean;
  /** What is asked for: a number to choose, a minute to wait for, or whether to leave. */
  readonly asks: 'number' | 'minute' | 'leave';
  /** `null` while the level list is what numbers choose from. */
  readonly play: Play | null;
  /** Shifts that were left for the level list before they were over, the last one left first. */
  readonly shelf: readonly Play[];
  /** What was said about the shift that has ended, so that it can be said again; `null` until it is known. */
  readonly comparison: readonly string[] | null;
  readonly left: boolean;
}

/** What the lines are about. */
export interface PlainWorld {
  readonly campaign: Campaign;
  readonly progress: Progress;
  /** A level's texts with their values filled in. */
  readonly texts: (level: Level) => Pick<Level, 'title' | 'story'>;
  /** The shift of a cook in lines. */
  readonly shiftOf: (cook: Cook, part: Part) => readonly string[];
}

export const levelOf = ({ campaign }: PlainWorld, place: Place): Level | undefined => levelAt(campaign, place);

export const partAt = (world: PlainWorld, place: Place): Part | undefined => levelOf(world, place)?.parts[place.part];

/** The kitchen with which a stop goes on, its own or the next one on the way; `null` if there is none. */
function kitchenFrom(stop: Stop | null, { campaign, progress }: PlainWorld): Place | null {
  let at = stop;
  while (at !== null && at.beat !== 'play') at = stopAfter(campaign, progress, at);
  return at?.place ?? null;
}

export const nextKitchen = (place: Place, world: PlainWorld): Place | null =>
  kitchenFrom(stopAfter(world.campaign, world.progress, { beat: 'play', place }), world);

export const say = (state: PlainState, ...lines: readonly string[]): PlainState => ({
  ...state,
  said: [...state.said, ...lines],
});

/** The state at the very beginning: in a kitchen, or at the level list. */
export function openPlain(world: PlainWorld, start: Stop | null, notice: string | null): PlainState {
  const empty: PlainState = {
    said: notice === null ? [] : [notice],
    typed: '',
    acted: false,
    asks: 'number',
    play: null,
    shelf: [],
    comparison: null,
    left: false,
  };
  const place = kitchenFrom(start, world);
  return place === null ? toLevels(empty, world) : say(toKitchen(empty, place, world), MESSAGES.plain.typeNumber);
}

/** A shift that would be lost if the game were left now. */
export const isUnderWay = ({ game }: Play): boolean => !isOver(game) && lastTurn(game).plan.length > 0;

/** The shelf with the shift in play on it, if that is under way. */
const shelved = ({ play, shelf }: PlainState): readonly Play[] =>
  play !== null && isUnderWay(play) ? [play, ...without(shelf, play.place)] : shelf;

const without = (shelf: readonly Play[], place: Place): readonly Play[] =>
  shelf.filter((one) => one.place.level !== place.level || one.place.part !== place.part);

/** To the level list, where the shift in play is kept until its level is chosen again. */
export function toLevels(state: PlainState, world: PlainWorld): PlainState {
  const shelf = shelved(state);
  const left = shelf.flatMap(({ place }) => levelOf(world, place)?.id ?? []);
  const next = { ...state, shelf, play: null, comparison: null };
  return say(
    next,
    ...levelListLines(world.campaign, world.progress, left),
    ...(shelf.length === 0 ? [] : [MESSAGES.plain.levels.backToShift]),
  );
}

/** Into a level: to the shift that was left there, else to the part that it goes on with. */
export function toLevel(state: PlainState, index: number, world: PlainWorld): PlainState {
  const kept = state.shelf.find(({ place }) => place.level === index);
  if (kept !== undefined) return backTo(state, kept, world);
  const place = kitchenFrom(entryTo(world.campaign, world.progress, index), world);
  return place === null ? toLevels(state, world) : toKitchen(state, place, world);
}

/** Back to a shift that was left before its end. */
export function backTo(state: PlainState, play: Play, world: PlainWorld): PlainState {
  const next = { ...state, play, shelf: without(state.shelf, play.place), comparison: null };
  return situation(say(next, titleAt(play.place, world), MESSAGES.plain.shift.goesOn));
}

/** Into a kitchen, at minute 0. */
export function toKitchen(state: PlainState, place: Place, world: PlainWorld): PlainState {
  const level = levelOf(world, place);
  const kitchen = partAt(world, place)?.kitchen;
  if (level === undefined || kitchen === undefined) return toLevels(state, world);
  const game = newGame(kitchen);
  const next: PlainState = {
    ...state,
    play: { place, game },
    shelf: without(shelved(state), place),
    comparison: null,
  };
  const lines = [...world.texts(level).story, GOAL_SENTENCES[kitchen.goal], ordersLine(kitchen)];
  // Who arrives at minute 0 has just been said.
  const happened = lastTurn(game).log.filter(({ type }) => type !== 'arrived');
  return tell(say(next, titleAt(place, world), ...lines), happened);
}

export function titleAt(place: Place, world: PlainWorld): string {
  const level = levelOf(world, place);
  return level === undefined ? '' : kitchenTitle(level, place.part, world.texts(level).title);
}

/** Says what has happened, and how things stand if the shift still runs. */
export function tell(state: PlainState, happened: Log): PlainState {
  const { play } = state;
  return play === null ? state : situation(say(state, ...happeningLines(play.game.kitchen, happened)));
}

/** Says how things stand if the shift still runs. */
export function situation(state: PlainState): PlainState {
  if (state.play === null) return state;
  const { shift } = lastTurn(state.play.game);
  return shift.mode === 'running' ? say(state, ...situationLines(shift)) : state;
}
