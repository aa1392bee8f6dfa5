import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Histogram } from '../../src/rush/histogram.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

const SHARES = [0, 0.5, 0.95, 0.99, 1];

const percentiles = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  return SHARES.map((share) => sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] as number);
};

function histogramOf(values: readonly number[]): Histogram {
  const histogram = new Histogram();
  for (const value of values) histogram.add(value);
  return histogram;
}

test('percentiles of small numbers are exact: the nearest rank', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_047), { minLength: 1 }), (values) => {
      const histogram = histogramOf(values);
      expect(SHARES.map((share) => histogram.percentile(share))).toEqual(percentiles(values));
    }),
    FIXED,
  );
});

test('percentiles of any numbers are at most a 1024th too low, and never too high', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 52 }), { minLength: 1, maxLength: 20 }), (values) => {
      const histogram = histogramOf(values);
      percentiles(values).forEach((right, nth) => {
        const told = histogram.percentile(SHARES[nth] as number);
        expect(told).toBeLessThanOrEqual(right);
        expect(told).toBeGreaterThan(right - right / 1_024 - 1);
      });
    }),
    { ...FIXED, numRuns: 30 },
  );
});

test('of nothing every percentile is 0', () => {
  expect(new Histogram().percentile(0.5)).toBe(0);
});

test('a power of two is told as it is, however large', () => {
  const powers = Array.from({ length: 53 }, (_, power) => 2 ** power);
  expect(powers.map((power) => histogramOf([power]).percentile(1))).toEqual(powers);
});
