import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ShiftLayout, SMALLEST, shiftLayout } from '../../src/tui/layout.ts';
import { arbitraryShift, FIXED } from '../support/arbitrary-shift.ts';

const BORDER = 2;

/** The rows of what stands beside each other, borders and all. */
function sidesOf({ columns, rows }: ShiftLayout): readonly number[] {
  const right = rows.stations + BORDER + rows.rail + BORDER;
  const now = rows.now + BORDER;
  const code = columns.code === null ? 0 : rows.code + BORDER;
  const tickets = rows.tickets === 0 ? 0 : rows.tickets + BORDER;
  return columns.now === null ? [tickets + now, right] : [tickets - code, now, right];
}

test('boxes beside each other are equally high, in every window and kitchen', () => {
  const size = (least: number) => fc.integer({ min: least, max: least * 3 });
  const window = fc.record({ columns: size(SMALLEST.columns), rows: size(SMALLEST.rows) });
  fc.assert(
    fc.property(window, arbitraryShift, fc.nat(4), fc.boolean(), (shown, { kitchen }, story, hasCode) => {
      const sides = sidesOf(shiftLayout(shown, kitchen, story, hasCode));
      expect(new Set(sides).size).toBe(1);
    }),
    FIXED,
  );
});
