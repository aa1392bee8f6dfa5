import { expect, test } from 'vitest';
import type { Language, Program } from '../../src/model/lesson.ts';
import { newOrderPuzzle, orderPuzzleReducer } from '../../src/tui/order-puzzle.ts';
import type { OrderState } from '../../src/tui/order-state.ts';
import type { PuzzleState } from '../../src/tui/puzzle-state.ts';
import { rightDigits } from './support/orders.ts';
import { BELL, BELL_IN_PYTHON, puzzleOf } from './support/programs.ts';

const fresh = newOrderPuzzle(puzzleOf({ javascript: BELL, python: BELL_IN_PYTHON }));

const press = (
  state: PuzzleState<OrderState>,
  language: Language,
  ...keys: readonly string[]
): PuzzleState<OrderState> =>
  keys.reduce(
    (before, key) =>
      orderPuzzleReducer(before, { type: 'key', key, language, mostScroll: 0, mostHints: 3, animated: true }),
    state,
  );

function solved(state: PuzzleState<OrderState>, language: Language): PuzzleState<OrderState> {
  const order = state.tables[language];
  return order === null ? state : press(state, language, ...rightDigits(order), 'enter', 'x');
}

test('a puzzle is solved when the run has shown that its order is right, not before', () => {
  const { javascript } = fresh.tables;
  const running = press(fresh, 'javascript', ...(javascript === null ? [] : rightDigits(javascript)), 'enter');
  expect(running.solved).toBeNull();
  expect(press(running, 'javascript', 'x').solved).toBe(1);
});

test('every run counts as a try', () => {
  const wrong = press(fresh, 'javascript', 'enter', 'x', 'r', 'enter', 'x', 'r');
  expect(wrong.solved).toBeNull();
  expect(solved(wrong, 'javascript').solved).toBe(3);
});

test('tries in both languages count together: the one may have told what the other prints', () => {
  const wrong = press(fresh, 'python', 'enter', 'x');
  expect(solved(wrong, 'javascript').solved).toBe(2);
});

test('what counts is when it was first right', () => {
  const once = solved(fresh, 'javascript');
  expect(solved(press(once, 'javascript', 'r'), 'javascript').solved).toBe(1);
  expect(solved(once, 'python').solved).toBe(1);
});

test('each language keeps its own order', () => {
  const moved = press(fresh, 'javascript', 'J');
  expect(moved.tables.python).toBe(fresh.tables.python);
  expect(press(moved, 'python', 'J').tables.javascript).toBe(moved.tables.javascript);
});

test('lines that read the same may change places: A A B is right whichever A comes first', () => {
  const twice: Program = { lines: ['…'], prints: ['A', 'A', 'B'], from: [1, 1, 1] };
  const state = newOrderPuzzle(puzzleOf({ python: twice }));
  const order = state.tables.python;
  const [first = '', second = '', last = ''] = order === null ? [] : rightDigits(order);
  expect(press(state, 'python', second, first, last, 'enter', 'x').solved).toBe(1);
});
