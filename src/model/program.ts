import type { Plan } from './decision.ts';
import type { Log } from './event.ts';
import type { Kitchen } from './kitchen.ts';
import type { Language } from './lesson.ts';
import type { Result } from './result.ts';

/** What can go wrong with a learner's program. Each has a message of its own. */
export type ProgramFaultCode =
  /** The file could not be read, is too large, or is no program at all. */
  | 'not-readable'
  | 'syntax'
  | 'missing-import'
  /** It exports no `default` function. */
  | 'no-shift'
  /** An error of its own that nothing caught. */
  | 'error'
  /** A decision that the rules forbid at that moment. */
  | 'illegal'
  /** A step, station, tool or minute that is none. */
  | 'unknown-name'
  /** A buzz that nothing caught: the shift ended with the alarm. */
  | 'alarm'
  /** It never gave the loop its turn. */
  | 'endless'
  | 'memory'
  /** It waits for something outside the kitchen: a real timer, a file, the network. */
  | 'outside'
  /** It waits for something that will never happen. */
  | 'deadlock'
  | 'exit'
  /** It came to its end before the shift did. */
  | 'ended-early';

export interface ProgramFault {
  readonly code: ProgramFaultCode;
  /** What happened, what was expected, what to do: one or more sentences. */
  readonly message: string;
  /** The kitchen's minute, `null` before the shift began. */
  readonly minute: number | null;
  /** Where in the learner's files, `null` where nobody knows. Line and column from 1. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number | null } | null;
}

/** What a program did in a kitchen, in virtual time. */
export interface ProgramRun {
  /** All that it decided, as a plan that gives the same shift back. */
  readonly plan: Plan;
  /** For each decision the line of the program's own file that asked for it, from 1; `null` where no line of it did. */
  readonly lines: readonly (number | null)[];
  /** What it printed by `console`, line by line; cut off where it is far too much. */
  readonly printed: readonly string[];
  /** `null` where it did what it was written for, until its end or the shift's. */
  readonly fault: ProgramFault | null;
  /** What it did wrong once the shift was over: that takes nothing from the shift. `null` for nothing. */
  readonly afterwards: ProgramFault | null;
}

/** A run with what a reader needs beside it. */
export interface ProgramReport extends ProgramRun {
  /** The lines around the place of what went wrong, numbered, the place marked; empty without a place. */
  readonly excerpt: readonly string[];
}

/** The learner's program files: written once, watched, and run. None of the functions ever rejects. */
export interface ProgramDesk {
  /**
   * The file in which a level's program is written; a starter is put there if there is none yet.
   * @param part from 0
   * @returns the path as people read it, and a sentence where it could not be written, else `null`
   */
  open(
    level: string,
    part: number,
    kitchen: Kitchen,
    starter: readonly string[] | null,
  ): Promise<{
    readonly file: string;
    readonly problem: string | null;
  }>;
  /** Whether a file that was opened still holds, or holds again, just what is put there to begin with. */
  holdsStarter(file: string): Promise<boolean>;
  /** Runs the program in the kitchen once. Aborting `stop` ends it. */
  run(file: string, kitchen: Kitchen, stop: AbortSignal): Promise<ProgramReport>;
  /** Calls back after every save of the file. @returns what ends the watching */
  watch(file: string, onSave: () => void): () => void;
}

/** A shift that a player has played to its end. */
export interface ExportedShift {
  /** Id and title of its level. */
  readonly id: string;
  readonly title: string;
  /** Which part it is, from 0, of how many. */
  readonly part: number;
  readonly parts: number;
  readonly kitchen: Kitchen;
  readonly log: Log;
  readonly language: Language;
}

/**
 * Writes a shift as a program of its own, into a new file. Never rejects.
 * @returns the file's path and what is typed to run it, or a sentence that says why it could not be written
 */
export type ExportShift = (
  shift: ExportedShift,
) => Promise<Result<{ readonly file: string; readonly command: string }, string>>;
