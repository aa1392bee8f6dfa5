import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/scoring/outcome.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('time never runs back', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ shifts, log }) => {
      for (const list of [shifts, log]) {
        const minutes = list.map(({ minute }) => minute);
        expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      }
    }),
    FIXED,
  );
});

test("working, staring and waiting minutes add up to the shift's length, by the shift and by its log", () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, shifts, log }) => {
      for (const { working, staring, waiting, minute } of shifts) expect(working + staring + waiting).toBe(minute);
      const { working, staring, waiting, minute } = shifts.at(-1) ?? {};
      expect(outcomeOf(kitchen, log).brain).toEqual({ working, staring, waiting });
      expect(log.at(-1)?.minute ?? 0).toBe(minute);
    }),
    FIXED,
  );
});
