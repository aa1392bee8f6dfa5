import { MESSAGES } from '../words/messages.ts';
import { type Instead, writeFooter } from './footers.ts';
import { SMALLEST } from './layout.ts';
import { type Line, line, wrapped } from './line.ts';
import { decidingLines, resultLines } from './lines/result-lines.ts';
import { trialLines } from './lines/trial-lines.ts';
import type { ProgramResult } from './program-result.ts';
import type { ProgramState } from './program-state.ts';
import type { Theme } from './theme.ts';
import { windowOf } from './window.ts';

/** A column of the write screen, with no more lines than there are rows. */
interface WritePart {
  readonly name: 'result' | 'decisions';
  readonly lines: readonly Line[];
  readonly columns: number;
}

export interface WriteView {
  /** Where the program stands: always seen. */
  readonly head: readonly Line[];
  readonly parts: readonly WritePart[];
  /** Rows of the parts. */
  readonly rows: number;
  /** By how many rows the parts can be scrolled; 0 where all fits. */
  readonly mostScroll: number;
  readonly footer: Instead<'write'>;
}

interface Room {
  readonly columns: number;
  readonly rows: number;
  readonly scroll: number;
}

const WORDS = MESSAGES.write;

/** Columns for what each line decided, where as many as the smallest window has are left for the result. */
const DECISIONS = 50;

/** What the write screen is drawn from. */
interface Shown {
  readonly program: ProgramState;
  /** Of the last run, kitchen by kitchen; none before the first has come to its end. */
  readonly results: readonly ProgramResult[];
  /** Index of the kitchen whose result is told in full. */
  readonly at: number;
  /** The program has a fault that is to be mended. */
  readonly mends: boolean;
}

export function writeView(shown: Shown, { columns, rows: allRows, scroll }: Room, theme: Theme): WriteView {
  const { program, results, at } = shown;
  const result = results[at] ?? null;
  const head = [...headLines(program, columns), ...trialLines(results, at, theme)];
  const rows = allRows - head.length;
  const isWide = columns - DECISIONS >= SMALLEST.columns;
  const left = isWide ? columns - DECISIONS : columns;
  const told = result === null ? beforeLines(shown, left) : resultLines(result, left, theme);
  const decided = isWide && result !== null ? decidingLines(result) : [];
  const parts = [
    { name: 'result', lines: told, columns: left },
    ...(decided.length === 0 ? [] : ([{ name: 'decisions', lines: decided, columns: DECISIONS }] as const)),
  ] as const;
  const mostScroll = Math.max(...parts.map(({ lines }) => (lines.length <= rows ? 0 : lines.length - rows + 1)));
  return {
    head,
    rows,
    mostScroll,
    footer: writeFooter(result?.hasBest ?? false, results.length > 1, mostScroll),
    parts: parts.map((part) => {
      const focus = Math.min(part.lines.length - 1, scroll === 0 ? 0 : scroll + rows - 2);
      return { ...part, lines: windowOf(part.lines, rows, focus, theme) };
    }),
  };
}

/** The file that is to be opened, or why there is none. */
function headLines({ file, problem, isStarter }: ProgramState, columns: number): readonly Line[] {
  const told = (text: string, tone: 'plain' | 'title' | 'burnt'): readonly Line[] =>
    wrapped(text, columns - 2).map((one) => line(` ${one}`, tone));
  if (file === null) return [line(` ${WORDS.opening}`), line('')];
  const problems = problem === null ? [] : told(`${problem} ${WORDS.triesAgain}`, 'burnt');
  return [...told(isStarter ? WORDS.asGiven : WORDS.openThis, 'plain'), ...told(file, 'title'), ...problems, line('')];
}

/** What is read before there is a result. */
const beforeLines = ({ program, mends }: Shown, columns: number): readonly Line[] =>
  program.problem === null
    ? wrapped(mends ? WORDS.aboutMending : WORDS.about, columns - 2).map((text) => line(` ${text}`, 'faint'))
    : [];
