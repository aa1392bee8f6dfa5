import { CONFIDENCES, type Confidence } from '../model/lesson.ts';
import { actionOf } from './keys.ts';
import { scrolledBy } from './shift-state.ts';

/** A question on the screen: which answer is meant, and how far the player has come with it. */
export interface QuestionState {
  /** `answer`: one is being chosen; `sure`: how sure the player is; `done`: answered. */
  readonly phase: 'answer' | 'sure' | 'done';
  /** Index of the answer, or while `sure` of the confidence, at the cursor. */
  readonly cursor: number;
  /** Index of the answer that was chosen, `null` before. */
  readonly answer: number | null;
  readonly confidence: Confidence | null;
  /** Rows by which the player has scrolled; `null`: as few as it takes to see what matters now. */
  readonly scroll: number | null;
  /** The last key was a number that acted at once: an Enter behind it, out of habit, does nothing. */
  readonly acted: boolean;
}

export interface QuestionAction {
  readonly kind: 'predict' | 'check';
  readonly key: string;
  /** How many answers there are. */
  readonly answers: number;
  /** Rows by which the screen is scrolled, and by which it can be. */
  readonly scroll: number;
  readonly mostScroll: number;
}

/** @param answered index of what was answered before, `null` if nothing; a check is then open at its reply */
export const newQuestionState = (kind: 'predict' | 'check', answered: number | null): QuestionState => ({
  phase: kind === 'check' && answered !== null ? 'done' : 'answer',
  cursor: answered ?? 0,
  answer: answered,
  confidence: null,
  scroll: null,
  acted: false,
});

const SCROLLS: Readonly<Record<string, number>> = { 'scroll-up': -3, 'scroll-down': 3 };
/** Once there is nothing left to choose, the arrows scroll, too. */
const SCROLLS_WHEN_DONE: Readonly<Record<string, number>> = { ...SCROLLS, up: -1, down: 1 };

/** A pure reducer. Keys that lead away are not its business. */
export function questionReducer(before: QuestionState, action: QuestionAction): QuestionState {
  const state = { ...before, acted: false };
  const { kind, key, answers, scroll, mostScroll } = action;
  const { phase, answer, cursor } = state;
  const choices = phase === 'sure' ? CONFIDENCES.length : answers;
  const asked = actionOf(kind, key) ?? '';
  const by = (phase === 'done' ? SCROLLS_WHEN_DONE : SCROLLS)[asked];
  if (by !== undefined) return { ...state, scroll: scrolledBy(scroll, by, mostScroll) };
  switch (asked) {
    case 'up':
      return { ...state, scroll: null, cursor: (cursor + choices - 1) % choices };
    case 'down':
      return { ...state, scroll: null, cursor: (cursor + 1) % choices };
    case 'pick': {
      const picked = chosen(state, kind, Number(key) - 1, choices);
      return { ...picked, acted: picked !== state };
    }
    case 'choose':
      return before.acted ? state : chosen(state, kind, cursor, choices);
    case 'again':
      return phase === 'done' ? { ...state, phase: 'answer', cursor: answer ?? 0, scroll: null } : state;
    case 'back':
    case 'erase':
      return phase === 'sure' ? { ...state, phase: 'answer', cursor: answer ?? 0, scroll: null } : state;
    default:
      return state;
  }
}

function chosen(state: QuestionState, kind: 'predict' | 'check', index: number, choices: number): QuestionState {
  if (state.phase === 'done' || index >= choices) return state;
  const moved = { ...state, cursor: index, scroll: null };
  if (state.phase === 'sure') return { ...moved, phase: 'done', confidence: CONFIDENCES[index] ?? null };
  if (kind === 'check') return { ...moved, phase: 'done', answer: index };
  // In the middle: neither a guess nor certainty is suggested.
  return { ...moved, phase: 'sure', answer: index, cursor: 1 };
}
