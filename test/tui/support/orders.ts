import type { Language, OrderPuzzle, Program } from '../../../src/model/lesson.ts';
import { newOrderPuzzle } from '../../../src/tui/order-puzzle.ts';
import { newOrder, type OrderState, orderReducer } from '../../../src/tui/order-state.ts';

/** The lines of a program as a player finds them at the first try. */
export const freshOrder = (program: Program): OrderState => newOrder({ program, seed: 1, tries: 0, hints: 0 });

/** The order after keys, one after the other. */
export const pressed = (state: OrderState, keys: readonly string[], animated = false): OrderState =>
  keys.reduce(
    (before, key) => orderReducer(before, { type: 'key', key, mostScroll: 100, mostHints: 3, animated }),
    state,
  );

/** The digits that put every line where it belongs: each line has the number of its place in the mixed order. */
export const rightDigits = ({ program, mixed }: OrderState): readonly string[] =>
  program.prints.map((_, line) => String((mixed.indexOf(line) + 1) % 10));

export const textsOf = ({ program, order }: OrderState): readonly (string | undefined)[] =>
  order.map((line) => program.prints[line]);

/** The digits that solve a puzzle's program in the order in which it is found after so many tries. */
export function solvingKeys(puzzle: OrderPuzzle, language: Language, tries: number): readonly string[] {
  const order = newOrderPuzzle(puzzle).tables[language];
  return order === null ? [] : rightDigits(newOrder({ ...order, tries }));
}
