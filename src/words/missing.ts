import type { Missing } from '../model/certificate.ts';

const WORDS: Readonly<Record<Missing, string>> = {
  predict: 'prediction',
  play: 'shift',
  order: 'order',
  mark: 'marks',
  luck: 'luck',
  review: 'review',
  check: 'check',
};

/** What keeps a level from being understood: `prediction, check`. */
export const missingText = (missing: readonly Missing[]): string => missing.map((one) => WORDS[one]).join(', ');
