import { linesToMark } from '../levels/index.ts';
import type { Language, MarkPuzzle, Program } from '../model/lesson.ts';
import type { Progress } from '../model/progress.ts';
import { actionOf } from './keys.ts';
import { newPuzzleState, type PuzzleState, withTable } from './puzzle-state.ts';
import { scrolledBy } from './shift-state.ts';

/** After so many wrong tries the lines that change can be seen. */
const TRIES_BEFORE_SHOWN = 3;

/** A program with a fault in one language, and the lines that the player has marked in it. All lines are indices. */
export interface MarkState {
  readonly program: Program;
  readonly mended: Program;
  /** The lines to be marked, from the first to the last. */
  readonly right: readonly number[];
  readonly cursor: number;
  readonly marked: readonly number[];
  /** Both programs have been run to see whether the marks are right, and what the mended one changes was asked for. */
  readonly phase: 'marking' | 'ran' | 'shown';
  readonly tries: number;
  /** Hints that have been asked for. */
  readonly hints: number;
  readonly scroll: number;
}

export interface MarkAction {
  readonly key: string;
  readonly mostScroll: number;
  readonly mostHints: number;
}

export const newMarks = (program: Program, mended: Program): MarkState => ({
  ...{ program, mended, right: linesToMark(program.lines, mended.lines) },
  ...{ cursor: 0, marked: [], phase: 'marking', tries: 0, hints: 0, scroll: 0 },
});

export function markReducer(state: MarkState, action: MarkAction): MarkState {
  const asked = actionOf('mark', action.key);
  const by = SCROLLS[asked ?? ''] ?? (state.phase === 'marking' ? undefined : MOVES[asked ?? '']);
  if (by !== undefined) return { ...state, scroll: scrolledBy(state.scroll, by, action.mostScroll) };
  return state.phase === 'marking' ? marking(state, asked, action) : looking(state, asked);
}

const MOVES: Readonly<Record<string, number>> = { up: -1, down: 1 };
const SCROLLS: Readonly<Record<string, number>> = { 'scroll-up': -1, 'scroll-down': 1 };

function marking(state: MarkState, asked: string | null, { key, mostHints }: MarkAction): MarkState {
  const { cursor, program } = state;
  switch (asked) {
    case 'up':
    case 'down': {
      return { ...state, cursor: nextLine(program, cursor, MOVES[asked] ?? 0), scroll: 0 };
    }
    case 'mark':
    case 'pick':
      return toggled(state, lineFor(state, asked, key));
    case 'hint':
      return { ...state, hints: Math.min(mostHints, state.hints + 1), scroll: 0 };
    case 'run':
      return leftToMark(state) > 0 ? state : { ...state, phase: 'ran', tries: state.tries + 1, scroll: 0 };
    default:
      return state;
  }
}

/** The next line up or down that can be marked; the one at the cursor where there is none. */
function nextLine(program: Program, cursor: number, by: number): number {
  let line = cursor + by;
  while (isBlank(program, line)) line += by;
  return program.lines[line] === undefined ? cursor : line;
}

/** Whether there is nothing in a line that could have to change. */
export const isBlank = ({ lines }: Program, line: number): boolean => lines[line]?.trim() === '';

/** Whether a line is there and can be marked. */
const canBeMarked = (program: Program, line: number): boolean =>
  program.lines[line] !== undefined && !isBlank(program, line);

/** When both programs have run. */
function looking(state: MarkState, asked: string | null): MarkState {
  if (asked === 'again') return { ...state, phase: 'marking', marked: [], scroll: 0 };
  return asked === 'show' && offersToShow(state) ? { ...state, phase: 'shown', scroll: 0 } : state;
}

/** The line that a key is about: the one at the cursor, or the one that a digit stands for, 0 for the tenth. */
const lineFor = ({ cursor }: MarkState, asked: 'mark' | 'pick', key: string): number =>
  asked === 'mark' ? cursor : (key === '0' ? 10 : Number(key)) - 1;

/** Whether a key would mark a line and all marks are set. */
export const refusesMark = (state: MarkState, asked: string | null, key: string): boolean =>
  (asked === 'mark' || asked === 'pick') && isFull(state, lineFor(state, asked, key));

/** Whether a line exists and can only be marked once another mark has been taken back. */
export const isFull = (state: MarkState, line: number): boolean =>
  state.right.length > 1 && leftToMark(state) === 0 && canBeMarked(state.program, line) && !state.marked.includes(line);

/** A line marked, or its mark taken back; where one line is to be marked, the mark goes over to it. */
export function toggled(state: MarkState, line: number): MarkState {
  const { program, marked, right } = state;
  if (!canBeMarked(program, line)) return state;
  if (isFull(state, line)) return { ...state, cursor: line };
  const others = marked.filter((one) => one !== line);
  const isTakenBack = others.length < marked.length;
  const kept = right.length === 1 ? [] : others;
  return { ...state, marked: isTakenBack ? others : [...kept, line], cursor: line };
}

/** How many lines are still to be marked. */
export const leftToMark = ({ marked, right }: MarkState): number => right.length - marked.length;

/** Whether a mark is set where it belongs. */
export const isRightMark = ({ right }: MarkState, line: number): boolean => right.includes(line);

export const areRight = (state: MarkState): boolean => state.right.every((line) => state.marked.includes(line));

export const hasRun = ({ phase }: MarkState): boolean => phase !== 'marking';

/** Whether the lines that change may be seen although the marks are wrong. */
export const offersToShow = (state: MarkState): boolean =>
  state.phase === 'ran' && !areRight(state) && state.tries >= TRIES_BEFORE_SHOWN;

/** Whether what the mended program changes is told. */
export const tellsChanges = (state: MarkState): boolean =>
  state.phase === 'shown' || (state.phase === 'ran' && areRight(state));

/** A puzzle whose faulty lines are marked, in each of its languages. */
export const newMarkPuzzle = (puzzle: MarkPuzzle): PuzzleState<MarkState> =>
  newPuzzleState((language) => {
    const [program, mended] = [puzzle[language], puzzle.mended[language]];
    return program === null || mended === null ? null : newMarks(program, mended);
  });

/** @param action with the language that is on the screen */
export const markPuzzleReducer = (
  state: PuzzleState<MarkState>,
  action: MarkAction & { readonly language: Language },
): PuzzleState<MarkState> =>
  withTable(
    state,
    action.language,
    (marks) => markReducer(marks, action),
    (marks) => hasRun(marks) && areRight(marks),
  );

/** Index of the first of a review's programs that has never been marked right; the first, where all have. */
export const firstOpen = (review: readonly MarkPuzzle[], { puzzles }: Progress): number =>
  Math.max(
    0,
    review.findIndex(({ hash }) => puzzles[hash] === undefined),
  );
