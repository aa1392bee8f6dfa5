import { CONFIDENCES, type Confidence } from '../model/lesson.ts';
import { actionOf } from './keys.ts';

/** A question on the screen: which answer is meant, and how far the player has come with it. */
export interface QuestionState {
  /** `answer`: one is being chosen; `sure`: how sure the player is; `done`: answered. */
  readonly phase: 'answer' | 'sure' | 'done';
  /** Index of the answer, or while `sure` of the confidence, at the cursor. */
  readonly cursor: number;
  /** Index of the answer that was chosen, `null` before. */
  readonly answer: number | null;
  readonly confidence: Confidence | null;
  /** Rows by which the screen is scrolled down. */
  readonly scroll: number;
  /** The last key was a number that acted at once: an Enter behind it, out of habit, does nothing. */
  readonly acted: boolean;
}

export interface QuestionAction {
  readonly kind: 'predict' | 'check';
  readonly key: string;
  /** How many answers there are. */
  readonly answers: number;
  /** How many lines there are to scroll through. */
  readonly lines: number;
}

/** @param answered index of what was answered before, `null` if nothing; a check is then open at its reply */
export const newQuestionState = (kind: 'predict' | 'check', answered: number | null): QuestionState => ({
  phase: kind === 'check' && answered !== null ? 'done' : 'answer',
  cursor: Math.max(0, answered ?? 0),
  answer: answered,
  confidence: null,
  scroll: 0,
  acted: false,
});

const SCROLL_ROWS = 3;

/** A pure reducer. Keys that lead away are not its business. */
export function questionReducer(before: QuestionState, action: QuestionAction): QuestionState {
  const state = { ...before, acted: false };
  const { kind, key, answers, lines } = action;
  const choices = state.phase === 'sure' ? CONFIDENCES.length : answers;
  const asked = actionOf(kind, key);
  switch (asked) {
    case 'up':
      return state.phase === 'done'
        ? scrolled(state, -1, lines)
        : { ...state, scroll: 0, cursor: (state.cursor + choices - 1) % choices };
    case 'down':
      return state.phase === 'done'
        ? scrolled(state, 1, lines)
        : { ...state, scroll: 0, cursor: (state.cursor + 1) % choices };
    case 'pick':
      return { ...chosen(state, kind, Number(key) - 1, choices), acted: true };
    case 'choose':
      return before.acted ? state : chosen(state, kind, state.cursor, choices);
    case 'again':
      return state.phase === 'done' ? { ...state, phase: 'answer', cursor: state.answer ?? 0, scroll: 0 } : state;
    case 'back':
    case 'erase':
      return state.phase === 'sure' ? { ...state, phase: 'answer', cursor: state.answer ?? 0 } : state;
    case 'scroll-up':
      return scrolled(state, -SCROLL_ROWS, lines);
    case 'scroll-down':
      return scrolled(state, SCROLL_ROWS, lines);
    default:
      return state;
  }
}

const scrolled = (state: QuestionState, by: number, lines: number): QuestionState => ({
  ...state,
  scroll: Math.max(0, Math.min(lines - 1, state.scroll + by)),
});

function chosen(state: QuestionState, kind: 'predict' | 'check', index: number, choices: number): QuestionState {
  if (state.phase === 'done' || index >= choices) return state;
  if (state.phase === 'sure') return { ...state, phase: 'done', confidence: CONFIDENCES[index] ?? null, scroll: 0 };
  const phase = kind === 'check' ? 'done' : 'sure';
  // In the middle: neither a guess nor certainty is suggested.
  return { ...state, phase, answer: index, cursor: phase === 'sure' ? 1 : index, scroll: 0 };
}
