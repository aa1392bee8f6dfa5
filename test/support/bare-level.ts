import type { Level } from '../../src/model/level.ts';

/** A level with nothing around its kitchens but what a test gives it. */
export const bareLevel = (given: Partial<Level> & Pick<Level, 'id'>): Level => ({
  title: given.id,
  story: [],
  aha: null,
  breaks: null,
  parts: [],
  puzzles: [],
  luck: null,
  predict: null,
  hints: [],
  cards: [],
  idioms: [],
  review: [],
  check: null,
  write: null,
  statements: [],
  concepts: [],
  plans: [],
  elsewhere: [],
  variants: [],
  ...given,
});
