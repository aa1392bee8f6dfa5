export type FindingCode =
  | 'no-plan-passes'
  | 'no-plan-found'
  | 'best-not-proven'
  | 'typed-number'
  | 'brace-without-value'
  | 'unused-name'
  | 'unnamed-level'
  | 'no-helper'
  | 'blocking-is-best'
  | 'no-right-answer'
  | 'several-right-answers'
  | 'other-value'
  | 'remark-not-met'
  | 'puzzle-lines'
  | 'luck-usually-fails'
  | 'luck-never-fails'
  | 'luck-not-mended'
  | 'luck-not-served';

/** What a level that can be played may still mean wrongly. `error`: not to be shipped; `note`: perhaps on purpose. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'note';
  /** Of which part, from 1; `null` for the level as a whole. */
  readonly part: number | null;
  readonly message: string;
  /** What the author can do. */
  readonly fix: string;
}
