import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSharedText, sharedText } from '../../src/cli/shared-json.ts';
import { FIXED } from '../support/arbitrary-shift.ts';

test('what was one object is one again', () => {
  const kitchen = { closes: Number.POSITIVE_INFINITY, orders: [{ tasks: [1] }] };
  const whole = { parts: [{ kitchen }, { order: kitchen.orders[0] }], plans: [{ kitchen }] };
  const read = fromSharedText(sharedText(whole)) as typeof whole;
  expect(read).toEqual(whole);
  expect(read.plans[0]?.kitchen).toBe(read.parts[0]?.kitchen);
  expect(read.parts[1]?.order).toBe(read.parts[0]?.kitchen?.orders[0]);
});

test('whatever JSON can hold, and no limit at all, is read as it was written', () => {
  const value = fc
    .jsonValue({ maxDepth: 3 })
    .map((value) => JSON.parse(JSON.stringify(value)))
    .map((json) => ({ json, twice: [json, json], limit: Number.POSITIVE_INFINITY }));
  fc.assert(
    fc.property(value, (whole) => {
      expect(fromSharedText(sharedText(whole))).toEqual(whole);
    }),
    FIXED,
  );
});
