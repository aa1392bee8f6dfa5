import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, play } from '../../../src/kitchen/index.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('replaying the decisions of a log gives the same shift and the same log', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, plan, shifts, log }) => {
      expect(planOf(kitchen, log)).toEqual(plan);
      expect(play(kitchen, planOf(kitchen, log))).toEqual({ ok: true, value: { shift: shifts.at(-1), plan, log } });
    }),
    FIXED,
  );
});
