import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionText, play } from '../../../src/kitchen/index.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('replaying the decisions of a log gives the same shift and the same log', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, plan, shifts, log }) => {
      const decided = log.flatMap((event) => (event.type === 'decided' ? [decisionText(kitchen, event.decision)] : []));
      expect(decided).toEqual(plan);
      expect(play(kitchen, decided)).toEqual({ ok: true, value: { shift: shifts.at(-1), plan, log } });
    }),
    FIXED,
  );
});
