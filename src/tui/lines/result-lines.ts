import type { ProgramFault } from '../../model/program.ts';
import { decisionWords } from '../../words/decisions.ts';
import { MESSAGES } from '../../words/messages.ts';
import { clockTime } from '../../words/refusals.ts';
import { filmEnd, stillAt } from '../film.ts';
import { broken, type Line, line, piece, wrapped } from '../line.ts';
import type { ProgramResult } from '../program-result.ts';
import type { Theme, Tone } from '../theme.ts';
import { contestLines, stationLanes } from './contest-lines.ts';
import { ticketLines } from './tickets.ts';
import { remarkLines } from './verdict.ts';

const WORDS = MESSAGES.write;

/** Printed lines that are shown. Whoever prints more wants to read the last of them. */
const MOST_PRINTED = 8;
/** Orders up to which the tickets are told in full. */
const FEW_ORDERS = 2;

/** All that there is to read about a run, what matters most first. */
export const resultLines = (result: ProgramResult, width: number, theme: Theme): readonly Line[] => {
  const { fault, printed } = result.report;
  const hasBegun = fault === null || fault.minute !== null;
  return [
    ...(fault === null
      ? [...verdictLines(result, width, theme), ...printedLines(printed, width)]
      : faultLines(result, fault, width, theme)),
    ...(hasBegun ? [line(''), ...lastTickets(result, width, theme)] : []),
  ];
};

const told = (text: string, width: number, tone: Tone): readonly Line[] =>
  wrapped(text, width - 2).map((one) => line(` ${one}`, tone));

function verdictLines(result: ProgramResult, width: number, theme: Theme): readonly Line[] {
  const { sentence = '', remarks = [] } = result.verdict ?? {};
  return [
    ...shiftLines(result, width, theme),
    line(''),
    ...told(sentence, width, 'selected'),
    ...remarks.flatMap((remark) => remarkLines(remark, width, theme.glyphs.dot)),
    ...afterwardsLines(result, width),
  ];
}

/** What went wrong when the shift was over already: if it has reached the goal it counts all the same. */
function afterwardsLines({ report: { afterwards, excerpt }, verdict }: ProgramResult, width: number): readonly Line[] {
  if (afterwards === null) return [];
  const says = verdict?.score?.passes === false ? WORDS.afterwardsToo : WORDS.afterwards;
  return [line(''), ...told(says(afterwards.message), width, 'burnt'), ...placeLines(afterwards, excerpt, width)];
}

/** What went wrong, where, and how far the shift had come. */
function faultLines(result: ProgramResult, fault: ProgramFault, width: number, theme: Theme): readonly Line[] {
  const { excerpt } = result.report;
  return [
    ...told(fault.message, width, 'selected'),
    ...placeLines(fault, excerpt, width),
    // What the program printed on the way may tell why.
    ...printedLines(result.report.printed, width),
    line(''),
    ...(fault.minute === null
      ? [line(` ${WORDS.notBegun}`)]
      : [line(` ${WORDS.cameTo(clockTime(fault.minute))}`), ...shiftLines(result, width, theme)]),
  ];
}

/** Where it went wrong: the place, and the lines around it. */
const placeLines = ({ place }: ProgramFault, excerpt: readonly string[], width: number): readonly Line[] => [
  ...(place === null ? [] : told(placeText(place), width, 'burnt')),
  ...(excerpt.length === 0 ? [] : [line('')]),
  ...excerpt.map((text) => line(` ${text}`, isMarked(text) ? 'selected' : 'plain')),
];

/** `file:line:column`, as editors and terminals know how to open it. */
export const placeText = ({ file, line: at, column }: NonNullable<ProgramFault['place']>): string =>
  [file, at, ...(column === null ? [] : [column])].join(':');

const isMarked = (text: string): boolean => text.trimStart().startsWith('>');

/** The program's shift beside the cooks', with its stations. */
function shiftLines({ kitchen, contestants, you }: ProgramResult, width: number, theme: Theme): readonly Line[] {
  const lanes = stationLanes(kitchen, [you]);
  return contestLines(kitchen, contestants, { who: contestants.indexOf(you), minute: null }, { width, lanes }, theme);
}

/** The tickets as the shift left them. */
function lastTickets({ kitchen, report, you }: ProgramResult, width: number, theme: Theme): readonly Line[] {
  const folded = kitchen.orders.length > FEW_ORDERS;
  const tickets = ticketLines(stillAt(you.film, filmEnd(you.film)), folded, width - 2, theme);
  const title = report.fault === null ? WORDS.tickets : WORDS.ticketsThen;
  return [line(` ${title}`, 'title'), ...tickets.map((one) => [piece(' '), ...one])];
}

function printedLines(printed: readonly string[], width: number): readonly Line[] {
  const [title, ...texts] = printedTexts(printed);
  if (title === undefined) return [];
  // What a program prints may be an error that says what to do in its last words.
  const rows = texts.flatMap((text) => broken(line(`   ${text}`), width - 1, 5));
  return [line(''), line(` ${title}`, 'title'), ...rows];
}

/** A title, and the last lines that the program printed; nothing where it printed nothing. */
export function printedTexts(printed: readonly string[]): readonly string[] {
  if (printed.length === 0) return [];
  const isMuch = printed.length > MOST_PRINTED;
  return [isMuch ? WORDS.printedLast(MOST_PRINTED, printed.length) : WORDS.printed, ...printed.slice(-MOST_PRINTED)];
}

/** Which line of the program decided what, and when. */
export function decidingLines({ kitchen, report, you }: ProgramResult): readonly Line[] {
  const decided = you.log.flatMap((event) => (event.type === 'decided' ? [event] : []));
  if (decided.length === 0) return [];
  return [
    line(` ${WORDS.lineByLine}`, 'title'),
    ...decided.map(({ minute, decision }, nth): Line => {
      const from = report.lines[nth] ?? null;
      const where = from === null ? '' : MESSAGES.code.fromLine(from);
      return [
        piece(` ${where.padStart(WIDEST_NUMBER)}  `, 'faint'),
        piece(`${clockTime(minute)}  ${decisionWords(kitchen, decision)}`),
      ];
    }),
  ];
}

const WIDEST_NUMBER = MESSAGES.code.fromLine(100).length;
