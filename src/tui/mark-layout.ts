import type { Language } from '../model/lesson.ts';
import type { Line } from './line.ts';
import { markedLines } from './lines/mark-lines.ts';
import { hasRun, type MarkState } from './mark-state.ts';
import type { PuzzleView } from './order-layout.ts';
import type { Theme } from './theme.ts';
import { hidden, scrolledTo, windowOf } from './window.ts';

/** Rows that the program and the sayings cannot do without; before the run the program comes first, after it what is said. */
const FEWEST = { program: 7, said: 6 } as const;

/** What is shown of a puzzle whose lines are marked in `rows` rows; with 80×21 nothing is out of reach. */
export function markView(
  state: MarkState,
  said: readonly Line[],
  { language, rows }: { readonly language: Language; readonly rows: number },
  theme: Theme,
): PuzzleView {
  const program = markedLines(state, language, theme);
  const least = { program: Math.min(program.length, FEWEST.program), said: Math.min(said.length, FEWEST.said) };
  const programRows = hasRun(state)
    ? Math.max(least.program, Math.min(program.length, rows - said.length))
    : Math.min(program.length, rows - least.said);
  const saidRows = Math.min(said.length, rows - programRows);
  // Unscrolled the program stands where there is something to see, the first step shows it from its beginning.
  const toSee = hasRun(state) ? Math.max(0, ...state.marked) : state.cursor;
  return {
    air: rows - programRows - saidRows >= 2 ? 1 : 0,
    program:
      state.scroll === 0
        ? windowOf(program, programRows, toSee, theme)
        : scrolledTo(program, programRows, state.scroll - 1, theme),
    order: [],
    said: scrolledTo(said, saidRows, state.scroll, theme),
    beside: null,
    mostScroll: Math.max(program.length > programRows ? hidden(program, programRows) + 1 : 0, hidden(said, saidRows)),
  };
}
