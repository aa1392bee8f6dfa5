import type { Language } from '../model/lesson.ts';
import { columnsOf, type Line, line, piece, textOf, wrapped } from './line.ts';
import { luckPicture, luckSide } from './lines/luck-lines.ts';
import type { Saying } from './lines/luck-sayings.ts';
import { PROGRAM_MARGIN, programLines } from './lines/program-lines.ts';
import { changedLines, luckCode, widestLuckCode } from './luck-code.ts';
import type { LuckState } from './luck-state.ts';
import type { Theme } from './theme.ts';
import { hidden, scrolledTo } from './window.ts';

/** The parts of the screen of a colleague's luck, each with no more lines than there are rows for it. */
export interface LuckView {
  readonly program: readonly Line[];
  readonly side: readonly Line[];
  readonly picture: readonly Line[];
  readonly said: readonly Line[];
  /** Columns of the program with the times beside it; `null` where they stand below. */
  readonly beside: number | null;
  /** By how many rows program and sayings can be scrolled; 0 where all fits. */
  readonly mostScroll: number;
  /** Blank rows around the parts. */
  readonly air: number;
}

interface Room {
  readonly language: Language;
  readonly columns: number;
  readonly rows: number;
}

/** Columns between the program and the times. */
const AIR = 1;
const ROWS_OF_AIR = 4;
const CHANGED = ' +';
const FEWEST = { program: 4, said: 4 } as const;

/** What is shown in `rows` rows and `columns` columns; with 80×21 nothing is out of reach. */
export function luckView(state: LuckState, sayings: readonly Saying[], room: Room, theme: Theme): LuckView {
  const { language, columns, rows } = room;
  const program = shownLines(state, language, theme);
  const side = luckSide(state, theme);
  const picture = luckPicture(state, columns, theme);
  const said = sayings.flatMap(({ text, tone }) => wrapped(text, columns - 2).map((one) => line(` ${one}`, tone)));
  // From one program to the next nothing changes sides.
  const programColumns = AIR + PROGRAM_MARGIN + widestLuckCode(state, language, columnsOf);
  const isBeside = programColumns + Math.max(...side.map((one) => columnsOf(textOf(one)))) <= columns;
  const fixed = picture.length + (isBeside ? 0 : side.length);
  const saidLeast = Math.min(said.length, FEWEST.said);
  const least = Math.max(FEWEST.program, isBeside ? side.length : 0);
  const programRows = Math.min(program.length, Math.max(least, rows - fixed - saidLeast));
  const top = isBeside ? Math.max(programRows, side.length) : programRows;
  const saidRows = Math.min(said.length, Math.max(0, rows - fixed - top));
  return {
    program: scrolledTo(program, programRows, state.scroll, theme),
    side,
    picture,
    said: scrolledTo(said, saidRows, state.scroll, theme),
    beside: isBeside ? programColumns : null,
    air: rows - fixed - top - Math.max(said.length, FEWEST.said) >= ROWS_OF_AIR ? 1 : 0,
    mostScroll: Math.max(hidden(program, programRows), hidden(said, saidRows)),
  };
}

/** The program on the screen with the times that are chosen; a sign stands where it differs from the colleague's own. */
function shownLines(state: LuckState, language: Language, theme: Theme): readonly Line[] {
  const changed = changedLines(state, language);
  const program = { lines: luckCode(state, language) };
  return programLines(program, { language, marked: null, turns: true }, theme).map((one, at) =>
    changed.includes(at) ? [piece(CHANGED, 'ready'), ...one.slice(1)] : one,
  );
}
