import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GOALS } from '../../src/model/spec.ts';
import { savingOf, scoreOf } from '../../src/scoring/index.ts';
import { FIXED } from '../support/arbitrary-shift.ts';
import { cooks, FAILED, outcome } from './stage.ts';

const value = fc.nat(30);
const some = fc.oneof(
  { weight: 4, arbitrary: fc.record({ finish: value, waits: value, coins: value }).map(outcome) },
  { weight: 1, arbitrary: fc.constant(FAILED) },
);

test('a gain is a number or null, never NaN, infinite or -0, and the stars fit to it', () => {
  const all = fc.record({ goal: fc.constantFrom(...GOALS), mine: some, blocking: some, house: some, best: some });
  fc.assert(
    fc.property(all, ({ goal, mine, blocking, house, best }) => {
      const score = scoreOf({ goal }, mine, cooks(blocking, house, best, false));
      const percent = savingOf(score)?.percent ?? 0;
      for (const number of [score.gain ?? 0, percent]) {
        expect(Number.isFinite(number)).toBe(true);
        expect(Object.is(number, -0)).toBe(false);
      }
      expect(score.stars === 0).toBe(!score.passes);
      if (score.stars === 3) expect(score.gain).toBeGreaterThanOrEqual(1);
      if (score.stars === 2) expect(score.gain).toBeGreaterThanOrEqual(0.5);
      if (score.stars === 1) expect(score.gain).toBeLessThan(0.5);
    }),
    FIXED,
  );
});
