import type { Language, Program } from '../model/lesson.ts';
import { MINUTE, MINUTE_END } from './marks.ts';

/** How a program ended: with which exit code, and the sentence of the error that nothing caught; `null` where there was none. */
export interface Ending {
  readonly exit: number;
  readonly dies: string | null;
}

/** The end that is recorded of a program: a good one where nothing is. */
export const endingOf = ({ exit = 0, dies = null }: Partial<Ending> | Pick<Program, 'exit' | 'dies'>): Ending => ({
  exit,
  dies,
});

/** What Node and Python say of an error before the lines that it came through, or after them. */
export function errorIn(language: Language, stderr: string): string | null {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const error =
    language === 'javascript' ? lines.find((line) => /^\w*(?:Error|Warning)\b/u.test(line)) : pythonError(lines);
  // The place is told already, as the player counts lines.
  return error === undefined
    ? null
    : error
        .replace(/ at file:\S+$/u, '')
        .replace(MARKS, '')
        .trim();
}

/** Its last line; of a group of errors, which is drawn as a tree, the line at the root. */
function pythonError(lines: readonly string[]): string | undefined {
  const last = lines.at(-1);
  const isTree = last?.trimStart().startsWith('+-') ?? false;
  return isTree ? lines.find((line) => /^ {2}\| \w*Group: /u.test(line))?.replace(/^ {2}\| /u, '') : last;
}

const MARKS = new RegExp(`[${MINUTE}${MINUTE_END}]`, 'gu');
