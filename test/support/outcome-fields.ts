/** The names of kitchen-rules §6, in the order of the conformance cases. */
export const OUTCOME_FIELDS = [
  'ended',
  'finish',
  'waits',
  'coins',
  'served',
  'lost',
  'burnt',
  'lostUpdates',
  'brain',
] as const;
