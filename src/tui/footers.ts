import type { Beat } from '../lesson/index.ts';
import { type Card, CONFIDENCES, type Language, type Writing } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import type { ScreenName } from './keys.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import type { Asked } from './lines/question-lines.ts';
import type { Live } from './live/live-state.ts';
import { isRunning, type LuckState } from './luck-state.ts';
import { hasRun, type MarkState, offersToShow } from './mark-state.ts';
import { isOver, type OrderState, offersReplay } from './order-state.ts';
import type { QuestionState } from './question-state.ts';

/** What a screen's footer says of keys in place of the usual, by action; `null`: nothing, the key means nothing now. */
export type Instead<Screen extends ScreenName> = {
  readonly [Action in keyof (typeof MESSAGES.keys)[Screen]]?: string | null;
};

const WORDS = MESSAGES.footers;

/** A shift in a rush: there is nothing to decide while its clock is paused. */
export const liveFooter = ({ mode }: Live): Instead<'live'> => ({
  ...(mode === 'paused' ? { number: null, stare: null } : {}),
  'watch-blocking': null,
  skip: { ready: WORDS.startClock, running: WORDS.pause, paused: WORDS.goOn, over: null }[mode],
  faster: WORDS.faster,
});

/** @param mostScroll rows by which the screen can be scrolled */
export function questionFooter(
  { kind, question, card, language }: Pick<Asked, 'kind' | 'question' | 'card' | 'language'>,
  { phase }: QuestionState,
  mostScroll: number,
): Instead<'check'> {
  const isDone = phase === 'done';
  const answers = WORDS.answer(question.answers.length);
  // Before that the arrows move the cursor. There is no room for Esc, too, which does the same everywhere.
  const scroll = isDone ? { down: WORDS.scroll } : { 'scroll-down': WORDS.scrollPage, back: null };
  return {
    pick: phase === 'sure' ? WORDS.howSure(CONFIDENCES.length) : isDone ? null : answers,
    ...(kind === 'check' && !isDone ? { again: null } : {}),
    ...(mostScroll > 0 ? scroll : {}),
    ...(card === null || hasBoth(card, language) ? {} : { language: null }),
  };
}

const NO_ARRANGING: Instead<'order'> = { 'move-down': null, pick: null, undo: null, run: null, hint: null };

/**
 * @param isParting what is said to somebody who leaves a puzzle is on the screen
 * @param mostScroll rows by which the screen can be scrolled
 */
export function orderFooter(state: OrderState, isParting: boolean, mostScroll: number): Instead<'order'> {
  const scroll = mostScroll > 0 ? { 'scroll-down': WORDS.scrollPage } : {};
  if (isParting) return { ...NO_ARRANGING, ...scroll };
  // There is no room for both; `?` tells of `u`, and so does what is said once every line has its place.
  if (state.run === null) return mostScroll > 0 ? { ...scroll, undo: null } : {};
  if (!isOver(state)) return { ...NO_ARRANGING, step: WORDS.step };
  return {
    ...NO_ARRANGING,
    ...scroll,
    again: WORDS.again,
    ...(offersReplay(state) ? { replay: WORDS.lineByLine } : {}),
  };
}

const NO_MARKING: Instead<'mark'> = { down: null, mark: null, run: null, hint: null };

/** As `orderFooter`, where lines are marked. */
export function markFooter(state: MarkState, isParting: boolean, mostScroll: number): Instead<'mark'> {
  const scroll = mostScroll > 0 ? { 'scroll-down': WORDS.scrollPage } : {};
  if (isParting) return { ...NO_MARKING, ...scroll };
  if (!hasRun(state)) return scroll;
  return {
    ...NO_MARKING,
    ...scroll,
    again: WORDS.again,
    ...(offersToShow(state) ? { show: WORDS.whatChanges } : {}),
  };
}

/** A card of the code screen. */
export interface CodeShown {
  readonly card: Card;
  readonly language: Language;
  /** Which of how many cards, from 1. */
  readonly nth: number;
  readonly of: number;
  /** The program that is to be written, `null` where there is none. */
  readonly write: Writing | null;
}

/** @param mostScroll rows by which the screen can be scrolled */
export const codeFooter = ({ card, language, nth, of, write }: CodeShown, mostScroll: number): Instead<'code'> => ({
  ...(hasBoth(card, language) ? {} : { language: null }),
  ...(of > 1 ? {} : { right: null }),
  ...(mostScroll > 0 ? {} : { down: null }),
  ...(nth < of ? { next: WORDS.nextProgram } : {}),
  // There is no room for both; Esc does the same everywhere.
  ...(write === null ? {} : { write: writeWord(write), back: null }),
});

/**
 * @param beats that the level at the cursor has; none where it stands on the tour
 * @param write the program that may be written for it, `null` where there is none
 */
export const levelsFooter = (beats: readonly Beat[], write: Writing | null): Instead<'levels'> => ({
  ...(beats.includes('predict') ? {} : { predict: null }),
  ...(beats.includes('code') ? {} : { code: null }),
  ...(beats.includes('check') ? {} : { check: null }),
  write: write === null ? null : writeWord(write),
  // With a review there is less room.
  ...(beats.includes('review')
    ? { review: WORDS.review, predict: beats.includes('predict') ? WORDS.predict : null }
    : {}),
});

/**
 * @param beats of the level that was played
 * @param write the program that may be written for it, `null` where there is none
 * @param mostScroll rows by which what there is to read can be scrolled
 * @param isRush it was one: nothing of it can be taken back
 */
export const comparisonFooter = (
  beats: readonly Beat[],
  write: Writing | null,
  mostScroll: number,
  isRush = false,
): Instead<'comparison'> => ({
  ...(isRush ? { undo: null } : {}),
  ...(beats.includes('code') ? {} : { code: null }),
  // There is no room for all of it.
  ...(mostScroll > 0 ? { 'scroll-down': WORDS.scrollPage, 'watch-blocking': null, down: null } : {}),
  ...(beats.includes('write') && write !== null ? { write: writeWord(write), 'watch-blocking': null } : {}),
});

/**
 * @param hasBest the best shift is known
 * @param hasOthers there are results of other kitchens
 * @param mostScroll rows by which the screen can be scrolled
 */
export const writeFooter = (hasBest: boolean, hasOthers: boolean, mostScroll: number): Instead<'write'> => ({
  ...(hasBest ? {} : { 'watch-best': null }),
  ...(hasOthers ? {} : { right: null }),
  ...(mostScroll > 0 ? {} : { down: null }),
});

const writeWord = ({ mends }: Writing): string => (mends ? WORDS.mend : WORDS.write);

const hasBoth = (card: Card, language: Language): boolean =>
  otherLanguage(card, languageShown(card, language)) !== null;

const NO_CHOOSING: Instead<'luck'> = {
  down: null,
  right: null,
  run: null,
  claim: null,
  'next-program': null,
  hint: null,
};

/**
 * @param isParting what is said to somebody who leaves before it is settled is on the screen
 * @param mostScroll rows by which the screen can be scrolled
 */
export function luckFooter(state: LuckState, isParting: boolean, mostScroll: number): Instead<'luck'> {
  if (isRunning(state)) return NO_CHOOSING;
  if (isParting) return { ...NO_CHOOSING, ...(mostScroll > 0 ? { 'scroll-down': WORDS.scrollPage } : {}) };
  return mostScroll > 0 ? { 'scroll-down': WORDS.scrollPage, down: null, hint: null } : {};
}
