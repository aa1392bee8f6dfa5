import { describe, expect, test } from 'vitest';
import { examined, wishNumber } from '../support/generated.ts';

// 200 of them are examined by test/scripts/generated-levels.ts.
describe('a generated level is proven, as hard as was wished, teaches not to stand still, and has no errors and warnings', () => {
  for (const nth of Array.from({ length: 15 }, (_, at) => at)) {
    const { difficulty, features } = wishNumber(nth);
    test(`difficulty ${difficulty}, rules: ${features?.join(', ') ?? 'any'}`, () => {
      expect(examined(`lunch-${nth}`, wishNumber(nth)).faults).toEqual([]);
    });
  }
});
