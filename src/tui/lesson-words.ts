import { type Beat, partsOf } from '../lesson/index.ts';
import { type Known, partAskedAbout, rightAnswers } from '../levels/index.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Question } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import type { Said } from './lesson-props.ts';
import type { Teaching } from './lines/lesson.ts';
import { replyTexts } from './lines/reply.ts';

/** Shifts in a row that got no better, after which the game offers to step through the others'. */
const ENOUGH_TRIES = 3;

/** The kitchens from which a level's texts take their numbers: those that are played, and those elsewhere. */
export const kitchensAbout = ({ parts, elsewhere }: Level): readonly Kitchen[] =>
  [...parts, ...elsewhere].map(({ kitchen }) => kitchen);

/** Whether every number of a level's texts is known. */
export const isKnownAbout = (level: Level, known: Known): boolean =>
  kitchensAbout(level).every((kitchen) => known(kitchen) !== undefined);

/** Index of the right answer; `null` while it is not known, -1 where none is right: a level that nobody has checked. */
export function rightOf(question: Question, level: Level, known: Known): number | null {
  const right = rightAnswers(question, level, known);
  return right === undefined ? null : (right[0] ?? -1);
}

/**
 * What is said about the prediction after a part: paragraphs; none where nothing was predicted, before the part that it
 * is about, or while it is not known which answer is right.
 * @param level its texts filled in
 */
export function repliesAfter(level: Level, part: number, said: Said | null, known: Known): readonly string[] {
  const { predict } = level;
  if (predict === null || said === null || partAskedAbout(predict, level) !== part) return [];
  const right = rightOf(predict, level, known);
  return right === null ? [] : replyTexts(predict, said, right);
}

/** What a shift is followed by. The lesson is about all parts: told earlier, it would give away what is still to be played. */
export function teachingOf(level: Level, part: number, replies: readonly string[], beats: readonly Beat[]): Teaching {
  if (part + 1 < partsOf(level)) return { replies, aha: null, breaks: null };
  // The question at the end tells where kitchen and code differ, where there is one.
  return { replies, aha: level.aha, breaks: beats.includes('check') ? null : level.breaks };
}

/** What follows the question at the end: where the kitchen lies about code, and what one may read elsewhere. */
export const notesOf = ({ breaks, statements }: Level): readonly string[] => [
  ...(breaks === null ? [] : [MESSAGES.beats.breaks(breaks)]),
  ...statements.map(({ says, truth }) => MESSAGES.beats.youMayRead(says, truth)),
];

/** After so many tries that got no better the others' shifts are offered, never forced. */
export const offerAfter = (tries: number): string | null =>
  tries >= ENOUGH_TRIES ? MESSAGES.beats.noBetter(tries) : null;
