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
}

export interface QuestionAction {
  readonly kind: 'predict' | 'check';
  readonly key: string;
  /** How many answers there are. */
  readonly answers: number;
}

/** @param answered index of what was answered before, `null` if nothing; a check is then open at its reply */
export const newQuestionState = (kind: 'predict' | 'check', answered: number | null): QuestionState => ({
  phase: kind === 'check' && answered !== null ? 'done' : 'answer',
  cursor: Math.max(0, answered ?? 0),
  answer: answered,
  confidence: null,
  scroll: 0,
});

const SCROLL_ROWS = 3;

/** A pure reducer. Keys that lead away are not its business. */
export function questionReducer(state: QuestionState, action: QuestionAction): QuestionState {
  const { kind, key, answers } = action;
  const choices = state.phase === 'sure' ? CONFIDENCES.length : answers;
  const asked = actionOf(kind, key);
  switch (asked) {
    case 'up':
      return state.phase === 'done'
        ? scrolled(state, -1)
        : { ...state, scroll: 0, cursor: (state.cursor + choices - 1) % choices };
    case 'down':
      return state.phase === 'done'
        ? scrolled(state, 1)
        : { ...state, scroll: 0, cursor: (state.cursor + 1) % choices };
    case 'pick':
      return chosen(state, kind, Number(key) - 1, choices);
    case 'choose':
      return chosen(state, kind, state.cursor, choices);
    case 'again':
      return state.phase === 'done' ? { ...state, phase: 'answer', cursor: state.answer ?? 0, scroll: 0 } : state;
    case 'back':
    case 'erase':
      return state.phase === 'sure' ? { ...state, phase: 'answer', cursor: state.answer ?? 0 } : state;
    case 'scroll-up':
      return scrolled(state, -SCROLL_ROWS);
    case 'scroll-down':
      return scrolled(state, SCROLL_ROWS);
    default:
      return state;
  }
}

const scrolled = (state: QuestionState, by: number): QuestionState => ({
  ...state,
  scroll: Math.max(0, state.scroll + by),
});

function chosen(state: QuestionState, kind: 'predict' | 'check', index: number, choices: number): QuestionState {
  if (state.phase === 'done' || index >= choices) return state;
  if (state.phase === 'sure') return { ...state, phase: 'done', confidence: CONFIDENCES[index] ?? null, scroll: 0 };
  const phase = kind === 'check' ? 'done' : 'sure';
  // In the middle: neither a guess nor certainty is suggested.
  return { ...state, phase, answer: index, cursor: phase === 'sure' ? 1 : index, scroll: 0 };
}
