import type { Language } from '../model/lesson.ts';
import { columnsOf, type Line } from './line.ts';
import { orderColumns, orderLines } from './lines/order-lines.ts';
import { PROGRAM_MARGIN, programLines } from './lines/program-lines.ts';
import { lineToSee, type OrderState } from './order-state.ts';
import type { Theme } from './theme.ts';
import { hidden, scrolledTo, windowOf } from './window.ts';

/** The parts of a puzzle's screen, each with no more lines than there are rows for it. */
export interface PuzzleView {
  readonly program: readonly Line[];
  /** The lines that are put in order; none where lines of the program are marked. */
  readonly order: readonly Line[];
  readonly said: readonly Line[];
  /** Columns of program and order; `null` where the one stands above the other. */
  readonly beside: { readonly program: number; readonly order: number } | null;
  /** Blank rows around the parts. */
  readonly air: number;
  /** By how many rows program and sayings can be scrolled; 0 where all fits. */
  readonly mostScroll: number;
}

/** Rows of a screen with code that are not for the code: header, beats and footer. */
export const FRAME_ROWS = 3;
/** Columns between program and order, and rows between the parts. */
const AIR = 2;
const FEWEST = { order: 6, program: 7, said: 4 } as const;

/** What is shown of a puzzle in `rows` rows and `columns` columns; with 80×21 nothing is out of reach. */
export function orderView(
  state: OrderState,
  said: readonly Line[],
  { language, columns, rows }: { readonly language: Language; readonly columns: number; readonly rows: number },
  theme: Theme,
): PuzzleView {
  const marked = lineToSee(state);
  const program = programLines(state.program, { language, marked, turns: false }, theme);
  const programColumns = AIR + PROGRAM_MARGIN + Math.max(...state.program.lines.map(columnsOf));
  const { isBeside, isWide } = shapeOf(state, programColumns, columns, rows);
  const order = orderLines(state, isWide, theme);
  const heights = isBeside
    ? besideRows(rows, program.length, order.lines.length, said.length)
    : rowsFor(rows, program.length, order.lines.length, said.length);
  const scrolled = (lines: readonly Line[], shown: number): readonly Line[] =>
    scrolledTo(lines, shown, state.scroll, theme);
  const body = isBeside ? Math.max(heights.program, heights.order) : heights.program + heights.order + 1;
  return {
    air: rows - body - Math.max(heights.said, FEWEST.said) >= AIR ? 1 : 0,
    program:
      state.scroll === 0 && marked !== null
        ? windowOf(program, heights.program, marked - 1, theme)
        : scrolled(program, heights.program),
    order: windowOf(order.lines, heights.order, order.focus, theme),
    said: scrolled(said, heights.said),
    beside: isBeside ? { program: programColumns, order: columns - programColumns } : null,
    mostScroll: Math.max(hidden(program, heights.program), hidden(said, heights.said)),
  };
}

interface Shape {
  /** The program and its lines stand side by side. */
  readonly isBeside: boolean;
  /** And so do what is printed and the player's order. */
  readonly isWide: boolean;
}

/** It is the same before, during and after a run: nothing changes sides. */
function shapeOf(state: OrderState, program: number, columns: number, rows: number): Shape {
  const [wide, narrow] = [orderColumns(state, true), orderColumns(state, false)];
  if (program + wide <= columns) return { isBeside: true, isWide: true };
  const most = 1 + 2 * state.order.length;
  const isBeside = program + narrow <= columns && most + FEWEST.said <= rows;
  return { isBeside, isWide: !isBeside && wide <= columns };
}

interface Heights {
  readonly program: number;
  readonly order: number;
  readonly said: number;
}

/** Every part gets what it cannot do without, then the lines to be arranged come first. */
function rowsFor(rows: number, program: number, order: number, said: number): Heights {
  const least = {
    order: Math.min(order, FEWEST.order),
    program: Math.min(program, FEWEST.program),
    said: Math.min(said, FEWEST.said),
  };
  const orderRows = Math.min(order, rows - least.program - least.said);
  const programRows = Math.min(program, rows - orderRows - least.said);
  return { order: orderRows, program: programRows, said: Math.min(said, rows - orderRows - programRows) };
}

function besideRows(rows: number, program: number, order: number, said: number): Heights {
  const higher = Math.max(program, order);
  const saidRows = Math.min(said, Math.max(FEWEST.said, rows - higher));
  const shown = rows - saidRows;
  return { program: Math.min(program, shown), order: Math.min(order, shown), said: saidRows };
}
