import { asksAnew, keeperAt, levelAt, type Place, type Stop } from '../../lesson/index.ts';
import type { Known, Trial } from '../../levels/index.ts';
import type { Plan } from '../../model/decision.ts';
import type { Log } from '../../model/event.ts';
import type { Card, Check, Language, MarkPuzzle, OrderPuzzle, Question } from '../../model/lesson.ts';
import type { Campaign, Level, Part } from '../../model/level.ts';
import type { ExportedShift } from '../../model/program.ts';
import type { Deed, Progress } from '../../model/progress.ts';
import type { CampaignWish } from '../campaign-keys.ts';
import { type Game, isOver, lastTurn } from '../game-state.ts';
import type { Said } from '../lesson-props.ts';
import type { LuckState } from '../luck-state.ts';
import type { MarkState } from '../mark-state.ts';
import type { OrderState } from '../order-state.ts';
import { isLookedAt, type LookedAt } from '../place-words.ts';
import type { ProgramState } from '../program-state.ts';
import type { PuzzleState } from '../puzzle-state.ts';
import type { Given, PlannedShift } from '../use-progress.ts';

/** A place with its level, perhaps a variant, and the level that keeps the answers. */
export interface Spot {
  readonly place: Place;
  readonly level: Level;
  readonly keeper: Level;
}

export interface Predicting extends Spot {
  readonly beat: 'predict';
  readonly question: Question;
  /** Index of the answer of which the player is asked how sure it is; `null` before that. */
  readonly answer: number | null;
}

/** A shift, under way or over. */
export interface Playing extends Spot {
  readonly beat: 'play';
  readonly part: Part;
  readonly game: Game;
  /** Hints that have been given. */
  readonly hints: number;
  /** `null` while the shift runs. */
  readonly end: End | null;
}

interface End {
  /** The progress without this shift. */
  readonly before: Progress;
  /** What was said about the shift, so that it can be said again; `null` while a cook is still being looked for. */
  readonly comparison: readonly string[] | null;
}

export interface Ordering extends Spot {
  readonly beat: 'order';
  readonly puzzle: OrderPuzzle;
  readonly table: PuzzleState<OrderState>;
  readonly hints: number;
  /** What is said about the prediction to somebody who leaves it unsolved has been said. */
  readonly parted: boolean;
}

/** A puzzle whose faulty lines are marked, of a level of puzzles or of a review. */
export interface Marking extends Spot {
  readonly beat: 'mark' | 'review';
  /** All that are marked in this beat, one after the other. */
  readonly puzzles: readonly MarkPuzzle[];
  /** Index of the one that is marked now. */
  readonly at: number;
  readonly table: PuzzleState<MarkState>;
  readonly hints: number;
  /** As with an order. */
  readonly parted: boolean;
}

/** A colleague's luck. */
export interface Lucking extends Spot {
  readonly beat: 'luck';
  readonly table: LuckState;
  readonly hints: number;
  /** As with an order. */
  readonly parted: boolean;
}

export interface Reading extends Spot {
  readonly beat: 'code';
  readonly cards: readonly Card[];
  /** Index of the card that was said last. */
  readonly at: number;
}

export interface Checking extends Spot {
  readonly beat: 'check';
  readonly question: Check;
  readonly answer: number | null;
  /** The answer has been replied to. */
  readonly replied: boolean;
}

export interface Writing extends Spot {
  readonly beat: 'write';
  /** The kitchens in which it is judged, at least one. */
  readonly trials: readonly Trial[];
  /** Index of the kitchen that was told of last; `null`: the one in which the program came off worst. */
  readonly at: number | null;
  readonly program: ProgramState;
  /** How often the player has asked for a run without a save. */
  readonly asked: number;
  /** What the last run came to has been said. */
  readonly isTold: boolean;
}

export type Here = Predicting | Playing | Ordering | Marking | Lucking | Reading | Checking | Writing;

/** Something for the player's progress, or for a file. */
export type Entry =
  | { readonly type: 'shift'; readonly part: Part; readonly plan: Plan; readonly log: Log }
  /** A program has come to its end in every kitchen in which it is judged. */
  | { readonly type: 'program'; readonly hash: string; readonly shifts: readonly PlannedShift[] }
  | { readonly type: 'answer'; readonly given: Given }
  | { readonly type: 'export'; readonly shift: ExportedShift }
  /** Another campaign is to be shown, or the one that is shown taken off the list. */
  | CampaignWish
  | Exclude<Deed, { type: 'shift' | 'program' | 'answer' }>;

/** Where a key leads: to what comes next, to a beat, or back to the shift that has ended, else to the levels. */
export type Way = 'on' | 'back' | Stop;

/** The game in lines: all that has been said and done, what has been typed, and the shifts that are in play. */
export interface PlainState {
  readonly said: readonly string[];
  /** What is to be kept of it, in the order in which it was done. */
  readonly diary: readonly Entry[];
  readonly typed: string;
  /** The last key was a digit that acted at once: an Enter behind it, out of habit, does nothing. */
  readonly acted: boolean;
  /** What is asked for: a number to choose, a minute to wait for, or whether to leave. */
  readonly asks: 'number' | 'minute' | 'leave';
  /** `null` while the level list is what numbers choose from. */
  readonly here: Here | null;
  /** Set by a key that leads away, until it is followed. */
  readonly way: Way | null;
  /** The shift that has ended, while its level's prediction, code or check is looked at from there. */
  readonly ended: Playing | null;
  /** Shifts that were left before they were over, the last one left first. */
  readonly shelf: readonly Playing[];
  /** What was predicted in this sitting, by the question's hash. */
  readonly predicted: Readonly<Record<string, Said>>;
  /** In which language code is said, where it is there. */
  readonly language: Language;
  readonly left: boolean;
}

/** What the lines are about. */
export interface PlainWorld {
  readonly campaign: Campaign;
  readonly progress: Progress;
  readonly known: Known;
}

/**
 * How a beat is played in lines. Every function gives the state after it, that has said what there is to say.
 * `choose` gets a number from 1 to `numbers`, or one that nothing has.
 */
export interface BeatLines<H extends Here> {
  /** @returns `null` where the level has no such beat */
  open(state: PlainState, spot: Spot, world: PlainWorld): PlainState | null;
  /** A key before it is taken for a number. @returns `null` where it has no meaning of its own */
  take?(state: PlainState, here: H, key: string, world: PlainWorld): PlainState | null;
  /** How many numbers can be chosen from. */
  numbers(here: H): number;
  choose(state: PlainState, here: H, number: number, world: PlainWorld): PlainState;
  press(state: PlainState, here: H, action: string | null, world: PlainWorld): PlainState;
  /** More is known of the world. */
  learn?(state: PlainState, here: H, world: PlainWorld): PlainState;
}

export const say = (state: PlainState, ...lines: readonly string[]): PlainState => ({
  ...state,
  said: [...state.said, ...lines],
});

export const note = (state: PlainState, ...entries: readonly Entry[]): PlainState => ({
  ...state,
  diary: [...state.diary, ...entries],
});

export const lead = (state: PlainState, way: Way): PlainState => ({ ...state, way });

/** @returns `null` where the campaign has no such place */
export function spotAt({ campaign }: PlainWorld, place: Place): Spot | null {
  const level = levelAt(campaign, place);
  const keeper = keeperAt(campaign, place);
  return level === undefined || keeper === undefined ? null : { place, level, keeper };
}

/** What was predicted of a place: in this sitting, or earlier, where not everybody is asked anew. */
export function predictedAt(state: PlainState, spot: Spot, { progress }: PlainWorld): Said | null {
  const { place, level, keeper } = spot;
  const earlier = asksAnew(place) ? undefined : progress.questions[keeper.predict?.hash ?? ''];
  return state.predicted[level.predict?.hash ?? ''] ?? earlier ?? null;
}

/** The beat that a key opens, where one can be chosen: after a shift, or at the levels behind a number. */
export function beatOf(action: string | null): LookedAt | null {
  if (isLookedAt(action)) return action;
  // There is nothing to wait for where no shift runs.
  return action === 'wait' ? 'write' : null;
}

/** A shift that would be lost if the game were left now. */
export const isUnderWay = (here: Here | null): here is Playing =>
  here?.beat === 'play' && !isOver(here.game) && lastTurn(here.game).plan.length > 0;
