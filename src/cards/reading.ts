import type { Language } from '../model/lesson.ts';
import { errorIn } from './ending.ts';
import { JAVASCRIPT_PLACE } from './javascript.ts';
import { LINE, MINUTE, MINUTE_END } from './marks.ts';
import { PYTHON_PLACE } from './python.ts';

/** What a process left behind. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
  /** `null` where it was stopped, or ended by a signal. */
  readonly exit: number | null;
  /** Why it was stopped, `null` where it ended by itself. */
  readonly stopped: 'time' | 'output' | null;
}

export interface Printed {
  readonly text: string;
  /** The program's line that printed it, from 1; `null` where none was at work. */
  readonly line: number | null;
  /** Which of its numbers are minutes, in their order. */
  readonly minutes: readonly number[];
  /** The text around the minutes: one piece more than there are minutes. */
  readonly pieces: readonly string[];
}

/** A program's run. `fault` says what is wrong with it as a card, `null` where nothing is. */
export interface CardRun {
  readonly printed: readonly Printed[];
  readonly exit: number | null;
  /** The error of which it died; `null` where it ended well, or without a word. */
  readonly dies: string | null;
  readonly stderr: string;
  readonly fault: string | null;
}

/**
 * Reads what a run of `sourceOf` left behind.
 * @param mayFail an exit code other than 0 is no fault: the card is about it
 */
export function readRun(language: Language, output: Output, mayFail = false): CardRun {
  const lines = output.stdout.split('\n');
  const printed = (lines.at(-1) === '' ? lines.slice(0, -1) : lines).map(printedLine);
  const { exit, stderr } = output;
  const dies = exit === 0 ? null : errorIn(language, stderr);
  const fault = endFault(language, output, mayFail) ?? originFault(language, printed);
  return { printed, exit, dies, stderr, fault };
}

function printedLine(written: string): Printed {
  const [before, line, ...rest] = written.replace(/\r$/u, '').split(LINE);
  const isOurs = before === '' && line !== undefined && rest.length > 0;
  const parts = (isOurs ? rest.join(LINE) : written).split(MINUTES);
  return {
    text: parts.join(''),
    line: isOurs && line !== '' ? Number(line) : null,
    minutes: parts.filter((_, at) => at % 2 === 1).map(Number),
    pieces: parts.filter((_, at) => at % 2 === 0),
  };
}

const MINUTES = new RegExp(`${MINUTE}([^${MINUTE_END}]*)${MINUTE_END}`, 'u');

const STOPPED = { time: 'it was still running when its time was up', output: 'it printed without end' } as const;

function endFault(language: Language, { exit, stderr, stopped }: Output, mayFail: boolean): string | null {
  if (stopped !== null) return STOPPED[stopped];
  if (exit === 0 || (exit !== null && mayFail)) return null;
  const line = placeOf(language, stderr);
  const where = line === null ? '' : `in line ${line}: `;
  const reason = errorIn(language, stderr) ?? 'it did not say why';
  const hint = exit === null ? '' : ` (if that is what the card shows, write "exit": ${exit} into the program)`;
  return `it ended with exit code ${exit ?? 'of a signal'}, ${where}${reason}${hint}`;
}

/** The line of the program that an error names: the first that Node tells of, the last that Python does. */
function placeOf(language: Language, stderr: string): number | null {
  const line = language === 'javascript' ? JAVASCRIPT_PLACE.exec(stderr) : [...stderr.matchAll(PYTHON_PLACE)].at(-1);
  return line?.[1] === undefined ? null : Number(line[1]);
}

const WAYS = {
  javascript: 'call console.log in a function of the program',
  python: 'call print in a function of the program, not by call_soon(print, ...)',
} as const;

function originFault(language: Language, printed: readonly Printed[]): string | null {
  const stray = printed.find(({ line }) => line === null);
  return stray === undefined ? null : `no line of it printed ${JSON.stringify(stray.text)}: ${WAYS[language]}`;
}
