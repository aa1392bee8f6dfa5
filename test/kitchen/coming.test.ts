import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comingNext, nextHappening, refusalOf } from '../../src/kitchen/index.ts';
import { arbitraryShift, FIXED } from '../support/arbitrary-shift.ts';

test('what comes next is never nothing where a wait is legal, and comes at the minute that the wait ends at', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ shifts }) => {
      for (const shift of shifts) {
        const minutes = new Set(comingNext(shift).map(({ minute }) => minute));
        const canWait = refusalOf(shift, { verb: 'wait', until: null }) === null;
        expect([...minutes]).toEqual(canWait ? [nextHappening(shift)] : []);
      }
    }),
    FIXED,
  );
});
