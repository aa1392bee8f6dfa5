import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis } from '../../src/words/time-axis.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

test('beginning, middle and end stand where they are, in the largest unit of which there are two', () => {
  expect(timeAxis(90, 22)).toBe('0 min     45        90');
  expect(timeAxis(120, 22)).toBe('0 h        1         2');
  expect(timeAxis(3 * 24 * 60, 22)).toBe('0 days    1.5        3');
  expect(timeAxis(2_500_000, 22)).toBe('0 years   2.4      4.8');
});

test('however long it is, all of it fits into the narrowest plot, with air between', () => {
  const minutes = fc.double({ min: 0.001, max: 1e7 * 1e4, noNaN: true });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 22, max: 240 }), (span, columns) => {
      const axis = timeAxis(span, columns);
      expect(axis).toHaveLength(columns);
      expect(axis).toMatch(/^0 (?:min|h|days|years) +[\d,.]+ +[\d,.]+$/u);
    }),
    FIXED,
  );
});
