import { expect, test } from 'vitest';
import type { MarkPuzzle } from '../../src/model/lesson.ts';
import {
  areRight,
  firstOpen,
  hasRun,
  type MarkState,
  markPuzzleReducer,
  newMarkPuzzle,
  offersToShow,
  tellsChanges,
} from '../../src/tui/mark-state.ts';
import { type PuzzleState, tableOf } from '../../src/tui/puzzle-state.ts';
import { after } from '../support/lesson-level.ts';
import { markOf, TWO_FAULTS } from './support/programs.ts';

type State = PuzzleState<MarkState>;

const press = (state: State, ...keys: readonly string[]): State =>
  keys.reduce(
    (before, key) => markPuzzleReducer(before, { key, language: 'javascript', mostScroll: 10, mostHints: 3 }),
    state,
  );

const inPython = (state: State, ...keys: readonly string[]): State =>
  keys.reduce(
    (before, key) => markPuzzleReducer(before, { key, language: 'python', mostScroll: 10, mostHints: 3 }),
    state,
  );

const played = (puzzle: MarkPuzzle, ...keys: readonly string[]): MarkState =>
  tableOf(press(newMarkPuzzle(puzzle), ...keys), 'javascript');

const ONE = markOf();
const fresh = newMarkPuzzle(ONE);

test('Space marks the line at the cursor, and takes its mark back', () => {
  expect(played(ONE, 'j', ' ').marked).toEqual([1]);
  expect(played(ONE, 'j', ' ', ' ').marked).toEqual([]);
});

test('a number marks its line, the cursor goes with it, and 0 is the tenth', () => {
  expect(played(ONE, '2')).toMatchObject({ marked: [1], cursor: 1 });
  expect(played(ONE, '9', '0')).toMatchObject({ marked: [], cursor: 0 });
  const lines = Array.from({ length: 10 }, (_, nth) => `step${nth}();`);
  const [javascript, mended] = [lines, lines.with(0, 'await step();')].map((all) => ({
    ...{ lines: all, prints: [], from: [] },
  }));
  const long = markOf({ javascript: javascript ?? null, mended: { javascript: mended ?? null, python: null } });
  expect(played(long, '0').marked).toEqual([9]);
});

test('where one line is to be marked, the mark goes over to another', () => {
  expect(played(ONE, '1', '2').marked).toEqual([1]);
});

test('where more are, every mark stays until it is taken back', () => {
  expect(played(TWO_FAULTS, '1', '2', '3').marked).toEqual([0, 1]);
  expect(played(TWO_FAULTS, '1', '2', '2', '3').marked).toEqual([0, 2]);
});

test('the programs run once as many lines are marked as have to change', () => {
  expect(hasRun(played(TWO_FAULTS, '1', 'enter'))).toBe(false);
  expect(hasRun(played(TWO_FAULTS, '1', '2', 'enter'))).toBe(true);
});

test('the marks are right in whatever order they were set', () => {
  expect(areRight(played(TWO_FAULTS, '3', '1', 'enter'))).toBe(true);
  expect(areRight(played(TWO_FAULTS, '3', '2', 'enter'))).toBe(false);
});

test('what has to change is told when it was found, not before', () => {
  expect(tellsChanges(played(ONE, '2', 'enter'))).toBe(false);
  expect(tellsChanges(played(ONE, '1'))).toBe(false);
  expect(tellsChanges(played(ONE, '1', 'enter'))).toBe(true);
});

test('after three wrong tries it can be seen, and be marked all the same', () => {
  const twice = press(fresh, '2', 'enter', 'r', '2', 'enter');
  expect(offersToShow(tableOf(twice, 'javascript'))).toBe(false);
  expect(tellsChanges(tableOf(press(twice, 'b'), 'javascript'))).toBe(false);
  const thrice = press(twice, 'r', '2', 'enter');
  expect(offersToShow(tableOf(thrice, 'javascript'))).toBe(true);
  expect(tellsChanges(tableOf(press(thrice, 'b'), 'javascript'))).toBe(true);
  expect(press(thrice, 'b', 'r', '1', 'enter').solved).toBe(4);
});

test('it is solved after as many tries as there were in both languages together, and only once', () => {
  expect(press(fresh, '1').solved).toBeNull();
  expect(press(fresh, '1', 'enter').solved).toBe(1);
  const wrong = inPython(fresh, '1', 'enter');
  expect(press(wrong, '1', 'enter').solved).toBe(2);
  expect(inPython(press(fresh, '1', 'enter'), 'r', '2', 'enter').solved).toBe(1);
});

test('a line that is only put in is found at the line before which it stands', () => {
  expect(inPython(fresh, '2', 'enter').solved).toBe(1);
});

test('another try begins without marks, the hints stay', () => {
  expect(played(ONE, 'h', '2', 'enter', 'r')).toMatchObject({ marked: [], phase: 'marking', tries: 1, hints: 1 });
});

test('a review begins with the first program that is open, a finished one with the first', () => {
  const review = [ONE, TWO_FAULTS];
  const solved = review.map(({ hash }) => ({ type: 'puzzle', hash, tries: 1 }) as const);
  expect(firstOpen(review, after())).toBe(0);
  expect(firstOpen(review, after(...solved.slice(0, 1)))).toBe(1);
  expect(firstOpen(review, after(...solved))).toBe(0);
});

test('blank lines are passed over, and cannot be marked', () => {
  const lines = ['step();', '', '  ', 'step();', ''];
  const program = { lines, prints: [], from: [] };
  const blank = markOf({
    javascript: program,
    mended: { javascript: { ...program, lines: lines.with(3, '') }, python: null },
  });
  expect(played(blank, 'j').cursor).toBe(3);
  expect(played(blank, 'j', 'j').cursor).toBe(3);
  expect(played(blank, 'j', 'k').cursor).toBe(0);
  expect(played(blank, '2')).toMatchObject({ marked: [], cursor: 0 });
});
