import type { LevelFault, PlacedFinding } from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Level, Part } from '../model/level.ts';
import type { Study } from '../teaching/index.ts';
import { printable } from '../words/quoted.ts';
import { type FileFault, faultLines } from './level-faults.ts';
import { sourceName } from './source-name.ts';

/** What `check` has to say about one file. */
export interface FileCheck {
  readonly file: string;
  /** The whole file; empty where it could not be read as text. */
  readonly text: string;
  readonly errors: readonly FileFault[];
  /** The errors as they are printed, with excerpts. */
  readonly lines: readonly string[];
  readonly findings: readonly PlacedFinding[];
  /** `null` where the level could not be read, and where the file is none. */
  readonly level: Level | null;
  /** The file whose texts in another language this one has; `null` for all others. */
  readonly overlays: string | null;
  readonly parts: readonly CheckedPart[];
}

export interface CheckedPart {
  readonly part: Part;
  readonly cooks: Cooks;
  /** What it teaches; `null` where no plan passes. */
  readonly study: Study | null;
}

/** A file is in order when it has no errors; warnings are for the author to judge, unless they are to be strict. Notes always are. */
export const isInOrder = ({ errors, findings }: FileCheck, strict: boolean): boolean =>
  errors.length === 0 && findings.every(({ severity }) => severity === 'note' || (severity === 'warning' && !strict));

export const blank = (file: string, text: string): FileCheck => ({
  ...{ file, text, errors: [], lines: [], findings: [], level: null, overlays: null, parts: [] },
});

/** A file with faults in its form. */
export const faulty = (file: string, text: string, faults: readonly LevelFault[]): FileCheck => ({
  ...blank(file, text),
  errors: faults,
  lines: faults.flatMap((fault) => faultLines(sourceName(file), text, fault)),
});

/** A file with errors beyond its form: with excerpts where they have a place, else about the file as a whole. */
export function told(file: string, text: string, faults: readonly FileFault[]): FileCheck {
  return {
    ...blank(file, text),
    errors: faults,
    lines: faults.flatMap((fault) => {
      const { line, column, code, message } = fault;
      if (line === null || column === null) return [`${printable(sourceName(file))}: ${message} [${code}]`];
      return faultLines(file, text, { ...fault, line, column });
    }),
  };
}
