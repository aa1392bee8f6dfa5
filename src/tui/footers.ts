import type { Beat } from '../lesson/index.ts';
import { type Card, CONFIDENCES, type Language } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import type { ScreenName } from './keys.ts';
import { languageShown, otherLanguage } from './lines/program-lines.ts';
import type { Asked } from './lines/question-lines.ts';
import { isOver, type OrderState, offersReplay } from './order-state.ts';
import type { QuestionState } from './question-state.ts';

/** What a screen's footer says of keys in place of the usual, by action; `null`: nothing, the key means nothing now. */
export type Instead<Screen extends ScreenName> = {
  readonly [Action in keyof (typeof MESSAGES.keys)[Screen]]?: string | null;
};

const WORDS = MESSAGES.footers;

/** @param mostScroll rows by which the screen can be scrolled */
export function questionFooter(
  { kind, question, card, language }: Pick<Asked, 'kind' | 'question' | 'card' | 'language'>,
  { phase }: QuestionState,
  mostScroll: number,
): Instead<'check'> {
  const isDone = phase === 'done';
  const answers = WORDS.answer(question.answers.length);
  return {
    pick: phase === 'sure' ? WORDS.howSure(CONFIDENCES.length) : isDone ? null : answers,
    ...(kind === 'check' && !isDone ? { again: null } : {}),
    ...(isDone && mostScroll > 0 ? { down: WORDS.scroll } : {}),
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
  if (state.run === null) return {};
  if (!isOver(state)) return { ...NO_ARRANGING, step: WORDS.step };
  return {
    ...NO_ARRANGING,
    ...scroll,
    again: WORDS.again,
    ...(offersReplay(state) ? { replay: WORDS.lineByLine } : {}),
  };
}

/** A card of the code screen. */
export interface CodeShown {
  readonly card: Card;
  readonly language: Language;
  /** Which of how many cards, from 1. */
  readonly nth: number;
  readonly of: number;
  /** There is a program to be written. */
  readonly hasWrite: boolean;
}

/** @param mostScroll rows by which the screen can be scrolled */
export const codeFooter = ({ card, language, nth, of, hasWrite }: CodeShown, mostScroll: number): Instead<'code'> => ({
  ...(hasBoth(card, language) ? {} : { language: null }),
  ...(of > 1 ? {} : { right: null }),
  ...(mostScroll > 0 ? {} : { down: null }),
  ...(nth < of ? { next: WORDS.nextProgram } : {}),
  // There is no room for both; Esc does the same everywhere.
  ...(hasWrite ? { write: WORDS.write, back: null } : {}),
});

/** @param level at the cursor; `null` where it stands on none */
export const levelsFooter = (level: Level | null): Instead<'levels'> => (level?.write ? {} : { write: null });

/** @param beats of the level that was played */
export const comparisonFooter = (beats: readonly Beat[]): Instead<'comparison'> => ({
  ...(beats.includes('code') ? {} : { code: null }),
  ...(beats.includes('write') ? { write: WORDS.write, 'watch-blocking': null } : {}),
});

/**
 * @param hasBest the best shift is known
 * @param mostScroll rows by which the screen can be scrolled
 */
export const writeFooter = (hasBest: boolean, mostScroll: number): Instead<'write'> => ({
  ...(hasBest ? {} : { 'watch-best': null }),
  ...(mostScroll > 0 ? {} : { down: null }),
});

const hasBoth = (card: Card, language: Language): boolean =>
  otherLanguage(card, languageShown(card, language)) !== null;
