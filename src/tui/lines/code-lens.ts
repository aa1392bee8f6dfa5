import { type Line as CodeLine, javascriptLines, pythonLines, type Statement, statementsOf } from '../../code/index.ts';
import type { Log } from '../../model/event.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Language } from '../../model/lesson.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { broken, type Line, line, piece, wrapped } from '../line.ts';
import type { Theme } from '../theme.ts';
import { tokenPiece } from './program-lines.ts';
import { tokensOf } from './syntax.ts';

/** A line of a shift as code. */
export interface LensLine {
  readonly code: Line;
  /** Whether others may get a turn there. */
  readonly turns: boolean;
  /** When it was decided, `0:08`; at one line of what was decided, empty at the others. */
  readonly clock: string;
  /** The decision that it stands for, the first of several, from 0. */
  readonly decision: number;
  /** The program stands in this line while the decision is carried out. */
  readonly stands: boolean;
}

/** How far the shift is. */
export interface LensMoment {
  /** How many of its decisions have been made. */
  readonly decisions: number;
  /** The last of them is being carried out. */
  readonly runs: boolean;
}

const LANGUAGES = {
  javascript: { write: javascriptLines, mark: '//' },
  python: { write: pythonLines, mark: '#' },
} as const;

/** What every decision of a shift means as code, also the last one of a shift that still runs. */
export function lensCode(kitchen: Kitchen, log: Log, language: Language): readonly LensLine[] {
  const statements = statementsOf(kitchen, log, false).map(withoutForesight);
  const statementOf = ({ statement }: CodeLine): Statement => statements[statement] as Statement;
  const { write, mark } = LANGUAGES[language];
  const minutes = log.flatMap(({ type, minute }) => (type === 'decided' ? [minute] : []));
  const all = write(kitchen, statements);
  const lines = endsWithPause(all, statements) ? all.slice(0, -1) : all;
  const coloured = tokensOf(
    lines.map((one) => withComment(one, mark)),
    language,
  );
  // Of several lines the last one wins.
  const standing = new Map(
    lines.flatMap((one, at) => (takesTime(one, statementOf(one)) ? [[one.statement, at] as const] : [])),
  );
  return lines.map((one, at) => {
    const tokens = coloured[at] ?? [];
    const decision = statementOf(one).decisions[0] ?? 0;
    return {
      code: tokens.map((token) => tokenPiece(token, true)),
      turns: tokens.some(({ kind }) => kind === 'turn'),
      clock: MINUTE.test(one.note) ? clockTime(minutes[decision] ?? 0) : '',
      decision,
      stands: standing.get(one.statement) === at,
    };
  });
}

/** A start as somebody writes it who does not know that it will buzz: whoever plays would be told too early. */
const withoutForesight = (statement: Statement): Statement =>
  statement.deed.kind === 'start' ? { ...statement, deed: { ...statement.deed, buzzes: false } } : statement;

const startsOnly = ({ deed }: Statement): boolean => deed.kind === 'start' && !deed.stared;

/** Whether what was created last would begin in a pause of its own: that belongs to the decision that will need it. */
function endsWithPause(lines: readonly CodeLine[], statements: readonly Statement[]): boolean {
  const [before, last] = [lines.at(-2), lines.at(-1)];
  const statement = statements.at(-1);
  if (before === undefined || last === undefined || statement === undefined) return false;
  return before.statement === last.statement && startsOnly(statement) && last.swaps;
}

const MINUTE = /^\d+:\d\d ?/u;

/** The minute has a place of its own: what else a note says stands behind the line. */
function withComment({ text, note }: CodeLine, mark: string): string {
  const said = note.replace(MINUTE, '');
  if (said === '') return text;
  return `${text}${text === '' ? '' : '  '}${mark} ${said}`;
}

/** Whether a statement may take its minutes in this line of it: where it awaits, or else where the hands are kept. */
const takesTime = ({ swaps, note }: CodeLine, statement: Statement): boolean =>
  statement.waits ? swaps : !startsOnly(statement) || MINUTE.test(note);

/** Blanks before what did not fit into a line. */
const INDENT = 2;

/** The code so far, in rows of at most `width` columns; before the first decision what will stand there. */
export function lensLines(
  code: readonly LensLine[],
  { decisions, runs }: LensMoment,
  width: number,
  { glyphs }: Theme,
): readonly Line[] {
  const seen = code.filter(({ decision }) => decision < decisions);
  const last = seen.at(-1);
  if (last === undefined) return emptyLines(width, glyphs.turn);
  const clockColumns = Math.max(...seen.map(({ clock }) => clock.length));
  const margin = clockColumns + 5;
  return seen.flatMap(({ code: pieces, turns, clock, decision, stands }) => {
    const isMarked = runs && stands && decision === last.decision;
    const head = [
      piece(isMarked ? glyphs.pointer : ' ', 'selected'),
      piece(` ${clock.padStart(clockColumns)}`, isMarked ? 'selected' : 'faint'),
      piece(` ${turns ? glyphs.turn : ' '} `, 'turn'),
    ];
    return broken(pieces, width - margin, INDENT).map((row, nth) =>
      nth === 0 ? [...head, ...row] : [piece(' '.repeat(margin)), ...row],
    );
  });
}

const emptyLines = (width: number, turn: string): readonly Line[] => [
  ...wrapped(MESSAGES.shift.noCodeYet, width).map((text) => line(text, 'faint')),
  [piece(turn, 'turn'), piece(` ${MESSAGES.code.turnLegend}`, 'faint')],
];
