import { expect, test } from 'vitest';
import { NO_PROGRESS, type Reached, withDeed } from '../../src/model/progress.ts';
import { after, finished } from '../support/lesson-level.ts';

const reached = (value: number, stars = 1): Reached => ({ stars, goal: 'finish', value, plan: [String(value)] });
const shift = (one: Reached | null, hash = 'k') => ({ type: 'shift', hash, reached: one }) as const;
const puzzle = (tries: number) => ({ type: 'puzzle', hash: 'p', tries }) as const;

test('a shift that is better replaces the one that is kept, and a worse one does not', () => {
  expect(after(shift(reached(20)), shift(reached(12))).kitchens.k).toEqual(reached(12));
  expect(after(shift(reached(12)), shift(reached(20)), shift(null)).kitchens.k).toEqual(reached(12));
});

test('shifts in a row that got no better are counted, for each kitchen', () => {
  const tries = (...shifts: readonly (Reached | null)[]) => after(...shifts.map((one) => shift(one))).tries.k;
  expect(tries(null, null)).toBe(2);
  expect(tries(reached(20), null, reached(20), reached(21))).toBe(3);
  expect(tries(null, reached(20), null, reached(12))).toBe(0);
  expect(after(shift(null), shift(null, 'other')).tries).toEqual({ k: 1, other: 1 });
});

test('who has the best already has nothing to get better at: no try is counted', () => {
  expect(after(shift(reached(8, 3)), shift(null), shift(reached(9))).tries.k).toBe(0);
});

test('a program that is better replaces the one that is kept, apart from what was played', () => {
  const program = (value: number, stars = 1) =>
    ({ type: 'program', hash: 'k', reached: { stars, goal: 'finish', value } }) as const;
  const { programs, kitchens, tries } = after(program(20), program(8, 3), program(12));
  expect(programs).toEqual({ k: { stars: 3, goal: 'finish', value: 8 } });
  expect({ kitchens, tries }).toEqual({ kitchens: {}, tries: {} });
});

test.each([
  [1, 3],
  [2, 2],
  [3, 1],
  [9, 1],
])('a puzzle that is right at try %i has %i stars', (tries, stars) => {
  expect(after(puzzle(tries)).puzzles.p).toEqual({ stars });
});

test('a puzzle keeps its stars when it takes longer the next time', () => {
  expect(after(puzzle(1), puzzle(4)).puzzles.p).toEqual({ stars: 3 });
  expect(after(puzzle(4), puzzle(2)).puzzles.p).toEqual({ stars: 2 });
});

test('finished levels are counted, and the language is kept', () => {
  const progress = after(finished('a'), finished('b'), { type: 'language', language: 'python' });
  expect(progress).toEqual({ ...NO_PROGRESS, finished: 2, latest: 'b', language: 'python' });
});

test('a level that is finished twice in a row counts once', () => {
  expect(after(finished('a'), finished('a')).finished).toBe(1);
  expect(after(finished('a'), finished('b'), finished('a')).finished).toBe(3);
});

test('a deed changes nothing of the progress before it', () => {
  const before = Object.freeze(after(shift(reached(20)), puzzle(2)));
  const copy = structuredClone(before);
  for (const deed of [shift(reached(1)), puzzle(1), finished('a')]) withDeed(before, deed);
  expect(before).toEqual(copy);
});

const answer = (right: boolean, rest: object = {}) =>
  ({ type: 'answer', hash: 'q', variant: false, answer: 1, confidence: 'certain', right, ...rest }) as const;

test('an answer is kept with how sure it was and when', () => {
  const progress = after(finished('a'), answer(false, { confidence: 'think' }));
  const kept = { answer: 1, confidence: 'think', right: false, owed: false, at: 1, again: 0 };
  expect(progress.questions.q).toEqual(kept);
});

test('the answer to a variant is kept with its level’s question, whose own answer it leaves alone', () => {
  const progress = after(answer(false), finished('a'), answer(true, { variant: true, answer: 0 }));
  const kept = { answer: 1, confidence: 'certain', right: true, owed: false, at: 1, again: 1 };
  expect(progress.questions.q).toEqual(kept);
});

test('what came back and was passed without an answer waits again from there, still owed', () => {
  const progress = after(answer(false), finished('a'), finished('b'), { type: 'postponed', hash: 'q' });
  expect(progress.questions.q).toMatchObject({ owed: true, at: 2, again: 0 });
  expect(after({ type: 'postponed', hash: 'unknown' }).questions).toEqual({});
});

test('that the certificate was shown is kept', () => {
  expect([NO_PROGRESS.certified, after({ type: 'certified' }).certified]).toEqual([false, true]);
});
