import type { Path } from '../kitchen/index.ts';

export const FINDING_CODES = [
  'no-plan-passes',
  'no-plan-found',
  'best-not-proven',
  'order-never-served',
  'step-never-begins',
  'step-never-ends',
  'choice-never-ends',
  'alternative-never-ends',
  'idle-slots',
  'idle-tools',
  'tip-never-earned',
  'unused-name',
  'no-helper',
  'unnamed-level',
  'typed-number',
  'brace-without-value',
  'blocking-is-best',
  'greedy-is-best',
  'greedy-is-worse',
  'naive-cook-ruins',
  'holding-back-pays',
  'wrong-turn',
  'no-right-answer',
  'several-right-answers',
  'other-value',
  'remark-not-met',
  'puzzle-lines',
  'luck-usually-fails',
  'luck-never-fails',
  'luck-not-mended',
  'luck-not-served',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** What a level that can be played may still mean wrongly. `error`: not to be shipped; `note`: perhaps on purpose. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: 'error' | 'warning' | 'note';
  /** Of which part, from 1; `null` for the level as a whole. */
  readonly part: number | null;
  /** Where in the file it is: keys and indices; empty for the file as a whole. */
  readonly path: Path;
  readonly message: string;
  /** What the author can do. */
  readonly fix: string;
}

/** Of a kitchen: where it stands in the file is for others to say. */
export type KitchenFinding = Omit<Finding, 'part'>;

/** The same, seen from further out. */
export const inside = <One extends { readonly path: Path }>(path: Path, one: One): One => ({
  ...one,
  path: [...path, ...one.path],
});
