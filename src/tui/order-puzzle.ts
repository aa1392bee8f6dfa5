import type { Language, OrderPuzzle } from '../model/lesson.ts';
import { isOver, isRight, newOrder, type OrderAction, type OrderState, orderReducer } from './order-state.ts';
import { newPuzzleState, type PuzzleState, withTable } from './puzzle-state.ts';

const HEX_DIGITS_OF_SEED = 8;

/** A puzzle whose lines are put in order, mixed in each of its languages. */
export function newOrderPuzzle(puzzle: OrderPuzzle): PuzzleState<OrderState> {
  const seed = Number.parseInt(puzzle.hash.slice(0, HEX_DIGITS_OF_SEED), 16);
  return newPuzzleState((language) => {
    const program = puzzle[language];
    return program === null ? null : newOrder({ program, seed, tries: 0, hints: 0 });
  });
}

/** @param action with the language that is on the screen */
export const orderPuzzleReducer = (
  state: PuzzleState<OrderState>,
  action: OrderAction & { readonly language: Language },
): PuzzleState<OrderState> =>
  withTable(
    state,
    action.language,
    (order) => orderReducer(order, action),
    (order) => isOver(order) && isRight(order),
  );
