import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logOf } from '../../../src/scoring/index.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';
import { languagesHere, untrue } from './run-all.ts';

/** Each of them takes real time: a handful. */
const SHIFTS = 40;

const shifts = fc.sample(arbitraryShift, { ...FIXED, numRuns: SHIFTS }).map(({ kitchen, plan }, at) => ({
  name: `shift ${at}: ${plan.join(', ')}`,
  kitchen,
  log: logOf(kitchen, plan),
}));

for (const { language, isHere } of await languagesHere())
  test.skipIf(!isHere)(`run in ${language}, random shifts print what the log says`, { timeout: 300_000 }, async () => {
    expect(await untrue(language, shifts)).toEqual([]);
  });
