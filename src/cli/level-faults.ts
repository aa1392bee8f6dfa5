import { excerptOf, type LevelFault } from '../levels/index.ts';
import { printable } from '../words/quoted.ts';
import type { Problem } from './problem.ts';

/** One fault as `file:line:column: message`, the lines around the place, and the hint. */
export function faultLines(name: string, text: string, { line, column, message, hint }: LevelFault): readonly string[] {
  return [
    `${printable(name)}:${line}:${column}: ${message}`,
    ...indented(excerptOf(text, line, column)),
    ...(hint === null ? [] : [`  hint: ${hint}`]),
  ];
}

const indented = (block: string): readonly string[] => block.split('\n').map((line) => `  ${line}`.trimEnd());

/** An error of a file; without a place where it is about the file as a whole. */
export interface FileFault extends Omit<LevelFault, 'line' | 'column'> {
  readonly line: number | null;
  readonly column: number | null;
}

export const faultJson = ({ line, column, message, hint }: FileFault): FileFault => ({ line, column, message, hint });

/** A file that is not what it should be, with everything that is wrong with it. */
export function badFile(
  code: 'bad-level' | 'bad-campaign' | 'bad-overlay' | 'bad-progress',
  name: string,
  text: string,
  faults: readonly LevelFault[],
): Problem {
  const count = faults.length === 1 ? 'an error' : `${faults.length} errors`;
  const lines = faults.flatMap((fault) => ['', ...faultLines(name, text, fault)]);
  return {
    code,
    message: [`${printable(name)} has ${count}:`, ...lines].join('\n'),
    details: { file: name, faults: faults.map(faultJson) },
  };
}
