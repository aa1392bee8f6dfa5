import { beatsAt } from '../../lesson/index.ts';
import { fillTexts } from '../../levels/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import { repliesAfter, teachingOf } from '../lesson-words.ts';
import { lessonLines } from './aftermath.ts';
import {
  type Lucking,
  type Marking,
  type Ordering,
  type PlainState,
  type PlainWorld,
  predictedAt,
  say,
} from './plain-state.ts';
import { spoken } from './plain-words.ts';

type AtPuzzle = Ordering | Marking | Lucking;

/**
 * What is said about the prediction to somebody who leaves a puzzle unsolved, once.
 * @param hash the puzzle's
 * @returns `null` where nothing is left to be said
 */
export function parted(state: PlainState, here: AtPuzzle, hash: string, world: PlainWorld): PlainState | null {
  const replies = repliesTo(state, here, world);
  const isSolved = here.table.solved !== null || world.progress.puzzles[hash] !== undefined;
  if (here.parted || isSolved || replies.length === 0) return null;
  return say({ ...state, here: { ...here, parted: true } }, ...replies.map(spoken), MESSAGES.order.goesOn);
}

/** What is said once a puzzle is solved; a review has nothing to say of its own. */
export function puzzleLesson(state: PlainState, here: AtPuzzle, world: PlainWorld): readonly string[] {
  if (here.beat === 'review') return [];
  const { place, level } = here;
  const filled = fillTexts(level, world.known);
  return lessonLines(teachingOf(filled, place.part, repliesTo(state, here, world), beatsAt(world.campaign, place)));
}

/** What is said about the prediction after this puzzle. */
function repliesTo(state: PlainState, here: AtPuzzle, world: PlainWorld): readonly string[] {
  if (here.beat === 'review') return [];
  const filled = fillTexts(here.level, world.known);
  return repliesAfter(filled, here.place.part, predictedAt(state, here, world), world.known);
}
