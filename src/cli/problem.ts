import { EXIT, type Exit } from './exit.ts';

/** Something that the person at the keyboard can put right: said in a sentence, and as a code with details for programs. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where, what was expected, what to do. May have several lines. */
  readonly message: string;
  /** What `--json` adds to code and message. */
  readonly details?: Readonly<Record<string, unknown>>;
}

export type ProblemCode =
  | 'no-such-file'
  | 'no-such-level'
  | 'no-such-part'
  | 'no-such-language'
  | 'no-kitchen'
  | 'not-for-a-rush'
  | 'no-such-kitchen'
  | 'no-tour'
  | 'not-a-file'
  | 'not-readable'
  | 'not-written'
  | 'too-large'
  | 'not-text'
  | 'bad-level'
  | 'bad-campaign'
  | 'bad-overlay'
  | 'bad-plan'
  | 'bad-progress'
  | 'illegal-plan'
  | 'no-plan'
  | 'bad-code'
  | 'unknown-kitchen'
  | 'level-changed'
  | 'two-inputs'
  | 'no-best'
  | 'file-exists'
  | 'no-terminal'
  | 'usage';

/** Where a command writes: whole lines, without their line end. */
export interface Printer {
  out(line: string): void;
  err(line: string): void;
}

/**
 * Tells a problem: as text on stderr, and with `--json` as `{"error": {"code", "message", …}}` on stdout too, so that
 * a program that reads stdout always finds JSON there.
 */
export function tell(printer: Printer, json: boolean, { code, message, details }: Problem): Exit {
  printer.err(`awaiter: ${message}`);
  if (json) printer.out(JSON.stringify({ error: { code, message, ...details } }, null, 2));
  return EXIT.usage;
}
