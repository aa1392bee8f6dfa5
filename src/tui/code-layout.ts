import type { Program } from '../model/lesson.ts';
import { MESSAGES } from '../words/messages.ts';
import { type CodeShown, codeFooter, type Instead } from './footers.ts';
import { columnsOf, type Line, line, piece } from './line.ts';
import { endTexts, hasTurns, namesUsed, programLines } from './lines/program-lines.ts';
import type { Theme } from './theme.ts';
import { windowOf } from './window.ts';

/** A column of the code screen, with no more lines than there are rows. */
interface CodePart {
  readonly name: 'program' | 'printed' | 'both';
  readonly lines: readonly Line[];
  readonly columns: number;
}

export interface CodeView {
  readonly parts: readonly CodePart[];
  readonly rows: number;
  /** Blank rows above. */
  readonly air: number;
  /** By how many rows it can be scrolled; 0 where all fits. */
  readonly mostScroll: number;
  readonly footer: Instead<'code'>;
}

interface Room {
  readonly columns: number;
  readonly rows: number;
  readonly scroll: number;
}

const AIR = 2;

/** A card: the program, and beside it what it printed where there is room, else below. */
export function codeView(shown: CodeShown, { columns, rows, scroll }: Room, theme: Theme): CodeView {
  const program = shown.card[shown.language];
  const printed = printedLines(program);
  const lines = cardLines(shown, program, theme);
  const programColumns = AIR + widest(lines);
  const isBeside = programColumns + widest(printed) <= columns;
  const beside = [
    { name: 'program', lines, columns: programColumns },
    { name: 'printed', lines: printed, columns: columns - programColumns },
  ] as const;
  const parts = isBeside ? beside : [{ name: 'both', lines: [...lines, line(''), ...printed], columns } as const];
  const air = parts.every((part) => part.lines.length < rows) ? 1 : 0;
  const mostScroll = Math.max(...parts.map((part) => (part.lines.length <= rows ? 0 : part.lines.length - rows + 1)));
  return {
    air,
    rows: rows - air,
    mostScroll,
    footer: codeFooter(shown, mostScroll),
    parts: parts.map((part) => {
      const focus = Math.min(part.lines.length - 1, scroll === 0 ? 0 : scroll + rows - 2);
      return { ...part, lines: windowOf(part.lines, rows, focus, theme) };
    }),
  };
}

const widest = (lines: readonly Line[]): number =>
  Math.max(...lines.map((pieces) => pieces.reduce((sum, { text }) => sum + columnsOf(text), 0)));

function cardLines({ card, language, nth, of }: CodeShown, program: Program | null, theme: Theme): readonly Line[] {
  const { cardOf, turnLegend } = MESSAGES.code;
  if (program === null) return [];
  const names = namesUsed(program, language).join('  ');
  const legend: Line = [piece(` ${theme.glyphs.turn} `, 'turn'), piece(turnLegend)];
  return [
    line(` ${of === 1 ? card.title : cardOf(card.title, nth, of)}`, 'title'),
    ...programLines(program, { language, marked: null, turns: true }, theme),
    ...(hasTurns(program, language) ? [legend] : []),
    ...(names === '' ? [] : [line(` ${names}`, 'faint')]),
  ];
}

function printedLines(program: Program | null): readonly Line[] {
  const { printed, printedNothing, fromLine } = MESSAGES.code;
  const { prints, from } = program ?? { prints: [], from: [] };
  const [ended, error] = endTexts(program ?? {});
  const end = [
    ...(ended === undefined ? [] : [line(` ${ended}`, 'title')]),
    ...(error === undefined ? [] : [line(`   ${error}`, 'burnt')]),
  ];
  if (prints.length === 0) return [line(` ${printedNothing}`, 'title'), ...end];
  const sources = from.map((number) => fromLine(number));
  const most = Math.max(...sources.map(columnsOf));
  return [
    line(` ${printed}`, 'title'),
    ...prints.map((text, nth) => [piece(` ${(sources[nth] ?? '').padStart(most)}  `, 'faint'), piece(text)]),
    ...end,
  ];
}
