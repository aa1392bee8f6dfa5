import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptIn, NOTHING_KEPT } from '../../src/cli/kept.ts';
import { Kept } from '../../src/cli/kept-progress.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const KEPT = {
  ...NOTHING_KEPT,
  kitchens: { a1: { stars: 3, goal: 'finish', value: 10, plan: ['wait'], later: true } },
  tries: { a1: 2 },
  programs: { a1: { stars: 1, goal: 'coins', value: 7 } },
  puzzles: { b2: { stars: 2 } },
  questions: { c3: { answer: 1, confidence: 'certain', right: false, owed: true, at: 4, again: 0 } },
};

const odd = fc.constantFrom<unknown>(
  undefined,
  null,
  -1,
  0,
  1.5,
  3,
  4,
  1e300,
  '',
  'python',
  'guess',
  true,
  [],
  {},
  ['x'],
  [1],
);

/** What is kept, with odd values in one or two places. */
const almostKept = fc.array(fc.tuple(fc.constantFrom(...placesIn(KEPT)), odd), { maxLength: 2 }).map((changes) => {
  const kept = structuredClone(KEPT);
  for (const [path, value] of changes) put(kept, path, value);
  return JSON.parse(JSON.stringify(kept)) as unknown;
});

function placesIn(value: unknown): readonly (readonly string[])[] {
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([name, one]) => [[name], ...placesIn(one).map((path) => [name, ...path])]);
}

function put(whole: object, path: readonly string[], value: unknown): void {
  const inner = path
    .slice(0, -1)
    .reduce<unknown>((one, name) => (one as Record<string, unknown> | null)?.[name], whole);
  if (inner instanceof Object) (inner as Record<string, unknown>)[path.at(-1) as string] = value;
}

test('what is kept is read as the schema reads it, and refused where the schema refuses it', () => {
  const seen = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(almostKept, (json) => {
      const read = Kept.safeParse(json);
      seen[read.success ? 'right' : 'wrong'] += 1;
      expect(keptIn(json)).toEqual(read.success ? read.data : null);
    }),
    { ...FIXED, numRuns: 500 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(50);
});

test('what is no object is refused', () => {
  expect([null, 1, 'x', [], undefined].map(keptIn)).toEqual([null, null, null, null, null]);
});
