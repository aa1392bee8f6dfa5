import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abandon, type Shift } from '../../src/kitchen/index.ts';
import type { Log } from '../../src/model/event.ts';
import { diagnose, outcomeOf, type Remark, type Score, scoreOf } from '../../src/scoring/index.ts';
import { blocking, house, runStrategy } from '../../src/strategies/index.ts';
import { remarkText } from '../../src/words/remarks.ts';
import { arbitraryShift, FIXED, type Wandering } from '../support/arbitrary-shift.ts';

/** The remarks on a random shift, held against blocking, the house, and the house as the best known. */
function judged(wandering: Wandering): { readonly score: Score; readonly remarks: readonly Remark[] } {
  const { kitchen, shifts, log } = wandering;
  const mine: Log = [...log, ...abandon(shifts.at(-1) as Shift).events];
  const best = runStrategy(kitchen, house(kitchen));
  const cooks = {
    blocking: runStrategy(kitchen, blocking(kitchen)),
    house: best,
    best: { run: best, proven: false, bound: null },
  };
  const score = scoreOf(kitchen, outcomeOf(kitchen, mine), cooks);
  return { score, remarks: diagnose(kitchen, mine, best.log, score) };
}

test('at most three remarks, costs are minutes, a perfect shift has only harmless ones', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const { score, remarks } = judged(shift);
      expect(remarks.length).toBeLessThanOrEqual(3);
      for (const { cost, minute, minutes, times, harmless } of remarks) {
        for (const number of [cost, minute, minutes]) expect(Number.isInteger(number) && number >= 0).toBe(true);
        expect(times).toBeGreaterThanOrEqual(1);
        if (score.stars === 3) expect(harmless).toBe(true);
      }
    }),
    FIXED,
  );
});

test('after what made the shift fail, the costliest comes first', () => {
  const fatal: readonly string[] = ['alarm', 'stuck', 'unfinished', 'lost'];
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const { score, remarks } = judged(shift);
      const costs = remarks.flatMap(({ kind, cost }) => (!score.passes && fatal.includes(kind) ? [] : [cost]));
      expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    }),
    FIXED,
  );
});

test('every remark is a sentence of at most 150 characters', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      for (const one of judged(shift).remarks) {
        const text = remarkText(shift.kitchen, one);
        expect(text.length).toBeLessThanOrEqual(150);
        expect(text).toMatch(/\.$/u);
        expect(text).not.toMatch(/undefined|NaN|Infinity| -\d|nothing (?:could be|burnt|began|stood)|null/u);
      }
    }),
    FIXED,
  );
});
