import { excerptOf, type FaultCode, type LevelFault } from '../levels/index.ts';
import { printable } from '../words/quoted.ts';
import type { Problem } from './problem.ts';

type PlacedFault = Pick<LevelFault, 'line' | 'column' | 'message' | 'hint'> & Pick<FileFault, 'code'>;

/** One fault as `file:line:column: message [code]`, the lines around the place, and the hint. */
export function faultLines(name: string, text: string, fault: PlacedFault): readonly string[] {
  const { line, column, code, message, hint } = fault;
  return [
    `${printable(name)}:${line}:${column}: ${message} [${code}]`,
    ...excerptLines(text, line, column),
    ...(hint === null ? [] : [`  hint: ${hint}`]),
  ];
}

/** The lines around a place, see `excerptOf`. */
export const excerptLines = (...about: Parameters<typeof excerptOf>): readonly string[] =>
  excerptOf(...about)
    .split('\n')
    .map((line) => `  ${line}`.trimEnd());

/** An error of a file; without a place where it is about the file as a whole. */
export interface FileFault extends Omit<LevelFault, 'line' | 'column' | 'code'> {
  readonly line: number | null;
  readonly column: number | null;
  readonly code: FaultCode | WholeFileCode;
}

export const WHOLE_FILE_CODES = ['not-text', 'bad-base', 'missing-level', 'tour-without-check'] as const;
type WholeFileCode = (typeof WHOLE_FILE_CODES)[number];

/** What to do about an error of which there is nothing more to guess. */
const EXPECTED = 'write there what the message says was expected';

/** As findings are written: with a severity and a fix. */
export const faultJson = ({ line, column, code, message, hint }: FileFault) => ({
  ...{ line, column, code, severity: 'error', message, hint, fix: hint ?? EXPECTED },
});

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
