/** What kind of fault it is: a name that does not change, for whoever counts or filters them. */
export const FAULT_CODES = [
  'syntax',
  'too-large',
  'too-deep',
  'duplicate-key',
  'reserved-key',
  'unknown-key',
  'missing-key',
  'misplaced-key',
  'wrong-type',
  'wrong-value',
  'wrong-name',
  'wrong-size',
  'out-of-range',
  'unknown-name',
  'same-name',
  'cycle',
  'unknown-fact',
  'unknown-place',
  'wrong-count',
  'illegal-plan',
  'hidden-time',
  'duplicate-level',
  'text-of-nothing',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What is wrong with a level file, and where. Sentences for people; lines and columns from 1, columns in UTF-16 units. */
export interface LevelFault {
  readonly line: number;
  readonly column: number;
  readonly code: FaultCode;
  /** What was found and what was expected. */
  readonly message: string;
  /** What may have been meant, or what to do; `null` where there is nothing sensible to say. */
  readonly hint: string | null;
}

/** A fault before its offset in the text has become a line and a column. */
export interface Spot {
  readonly offset: number;
  readonly code: FaultCode;
  readonly message: string;
  readonly hint: string | null;
}

const LONGEST_QUOTE = 40;

/** Whatever could move the cursor or turn the writing around: files are shown in a terminal. Made when a text needs it. */
const unprintable = (): RegExp => /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

export const printable = (text: string): string => text.replace(unprintable(), '\uFFFD');

/** A text from a file in quotes, cut where it is long. */
export function quoted(text: string): string {
  const clean = printable(text.slice(0, LONGEST_QUOTE + 1));
  return `"${clean.length > LONGEST_QUOTE ? `${clean.slice(0, LONGEST_QUOTE)}…` : clean}"`;
}

const MOST_NAMED = 12;

/** `"toast", "water", "veg"`, cut where there are many. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(quoted).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}
