import type { Kitchen } from '../model/kitchen.ts';
import type { ProgramFault } from '../model/program.ts';

/*
 * What the process in which a program runs is given, and what it says. See io-program.ts and io-program-host.ts.
 */

/** Comes on standard input. */
export interface Job {
  readonly kitchen: Kitchen;
  /** The program's file, as a `file:` address. */
  readonly address: string;
  /** Begins every message: no program can guess it, and so none can pass for its host. */
  readonly secret: string;
}

/** A fault as the program's own process knows it. */
export interface RawFault extends Pick<ProgramFault, 'code' | 'message' | 'minute'> {
  /** The stack of what was thrown, `null` where nothing was. */
  readonly stack: string | null;
  /** What an import that was not found leads to: an address, or a package's name. Absent: it is none. */
  readonly missing?: string;
}

/** The last word of a process. */
export interface Ended {
  readonly type: 'ended';
  readonly plan: readonly string[];
  /** As JSON, for comparing with a replay; empty where the shift was not played to its end. */
  readonly outcome: string;
  readonly fault: RawFault | null;
  readonly afterwards: RawFault | null;
}

/** One line of JSON each, at once: what is said last may be all that is left of the process. */
export type Message =
  /** The file has been read; what comes now is the program's. */
  | { readonly type: 'loaded' }
  | { readonly type: 'decided'; readonly text: string; readonly line: number | null }
  | Ended;

/** The pipe on which it speaks. */
export const CHANNEL = 3;
