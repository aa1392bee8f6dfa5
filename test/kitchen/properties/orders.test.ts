import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abandon, type Shift } from '../../../src/kitchen/index.ts';
import { outcomeOf } from '../../../src/scoring/outcome.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('when a shift has ended every order is either served or lost, once', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, shifts, log }) => {
      const last = abandon(shifts.at(-1) as Shift);
      const { ended, served, lost } = outcomeOf(kitchen, [...log, ...last.events]);
      expect(ended).toBe(last.shift.mode);
      expect([...served, ...lost].sort()).toEqual(kitchen.orders.map(({ number }) => number));
    }),
    FIXED,
  );
});

test('what the shift counts is what its log says', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, shifts, log }) => {
      const { burnt, lostUpdates, orders } = shifts.at(-1) as Shift;
      const outcome = outcomeOf(kitchen, log);
      expect(outcome).toMatchObject({ burnt, lostUpdates });
      expect(outcome.finish).toBe(Math.max(0, ...orders.map(({ servedAt }) => servedAt)));
    }),
    FIXED,
  );
});
