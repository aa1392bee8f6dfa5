import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from '../../../src/kitchen/index.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('a plan without its last decisions gives back the earlier state exactly', () => {
  fc.assert(
    fc.property(arbitraryShift, fc.nat(60), ({ kitchen, plan, shifts }, draw) => {
      for (const left of new Set([Math.max(0, plan.length - 1), draw % (plan.length + 1)])) {
        const undone = play(kitchen, plan.slice(0, left));
        expect(undone.ok && undone.value.shift).toEqual(shifts[left]);
      }
    }),
    FIXED,
  );
});
