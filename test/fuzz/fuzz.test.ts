import fc from 'fast-check';
import { test } from 'vitest';
import { FIXED } from '../support/arbitrary-shift.ts';
import { TARGETS } from './targets.ts';

/** `npm run fuzz` tries many more. A failure ends the run: to make its input smaller takes longer than a test may. */
const QUICK = { seed: FIXED.seed, numRuns: 2000, endOnFailure: true };

test.each(TARGETS)(
  'whatever stands in $name, it is read, or what is wrong with it is said in words',
  async ({ property }) => {
    await fc.assert(property, QUICK);
  },
);
