import { LANGUAGES, type Language, type Puzzle } from '../model/lesson.ts';
import { isOver, isRight, newOrder, type OrderAction, type OrderState, orderReducer } from './order-state.ts';

const HEX_DIGITS_OF_SEED = 8;

export interface PuzzleState {
  readonly orders: Readonly<Record<Language, OrderState | null>>;
  /** After how many tries, in either language, an order was first seen to be right; `null` before that. */
  readonly solved: number | null;
}

export function newPuzzleState(puzzle: Puzzle): PuzzleState {
  const seed = Number.parseInt(puzzle.hash.slice(0, HEX_DIGITS_OF_SEED), 16);
  const [javascript, python] = LANGUAGES.map((language) => {
    const program = puzzle[language];
    return program === null ? null : newOrder({ program, seed, tries: 0, hints: 0 });
  });
  return { orders: { javascript: javascript ?? null, python: python ?? null }, solved: null };
}

/** @param action with the language that is on the screen */
export function puzzleReducer(state: PuzzleState, action: OrderAction & { readonly language: Language }): PuzzleState {
  const before = state.orders[action.language];
  if (before === null) return state;
  const after = orderReducer(before, action);
  const orders = { ...state.orders, [action.language]: after };
  const isSolved = isOver(after) && isRight(after);
  const tries = LANGUAGES.reduce((sum, language) => sum + (orders[language]?.tries ?? 0), 0);
  return { orders, solved: state.solved ?? (isSolved ? tries : null) };
}
