import { expect, test } from 'vitest';
import { type Deed, NO_PROGRESS, type Progress, withDeed } from '../../src/model/progress.ts';

const LATER = { hue: 'teal' };
const known: Progress = {
  ...NO_PROGRESS,
  kitchens: { k: { stars: 1, goal: 'finish', value: 20, plan: [], ...LATER } },
  programs: { k: { stars: 1, goal: 'finish', value: 20, ...LATER } },
  puzzles: { k: { stars: 1, ...LATER } },
  questions: { k: { answer: 0, confidence: null, right: false, owed: false, at: 0, again: 0, ...LATER } },
};
const answer = { type: 'answer', hash: 'k', answer: 1, confidence: null, right: true } as const;

test.each<[string, keyof Progress, Deed]>([
  ['a kitchen', 'kitchens', { type: 'shift', hash: 'k', reached: { stars: 3, goal: 'finish', value: 9, plan: [] } }],
  ['a program', 'programs', { type: 'program', hash: 'k', reached: { stars: 3, goal: 'finish', value: 9 } }],
  ['a puzzle', 'puzzles', { type: 'puzzle', hash: 'k', tries: 1 }],
  ['a question', 'questions', { ...answer, variant: false }],
  ['a question whose variant is answered', 'questions', { ...answer, variant: true }],
])('what a later version keeps with %s is still there after a deed', (_, key, deed) => {
  const after = withDeed(known, deed)[key];
  expect(after).not.toEqual(known[key]);
  expect(after).toMatchObject({ k: LATER });
});
