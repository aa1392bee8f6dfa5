import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { colleague } from '../../src/strategies/colleague.ts';
import { allTimes, combinationsOf, failingTimes, runStrategy, workedWith } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUCK, luckKitchen } from '../support/luck-level.ts';

/** The lost updates of a kitchen that is written anew with these times. */
function lostWith(mended: boolean, [first = 0, second = 0]: readonly number[]): number {
  const spec = luckKitchen(mended, { first, second }) as KitchenSpec;
  return runStrategy(kitchenOf(spec), colleague).outcome.lostUpdates;
}

test('every combination of times is there once', () => {
  const all = allTimes(LUCK).map((minutes) => minutes.join(' '));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(combinationsOf(LUCK));
  const wanted = LUCK.times.map(({ from, to }) => to - from + 1).reduce((product, count) => product * count);
  expect(all).toHaveLength(wanted);
});

test.each([[0, false] as const, [1, true] as const])(
  'program %i fails with exactly those times with which its kitchen, written anew, loses an update',
  (at, mended) => {
    const program = LUCK.programs[at];
    const brute = allTimes(LUCK).filter((minutes) => lostWith(mended, minutes) > 0);
    expect(program && failingTimes(LUCK, program)).toEqual(brute);
    expect(brute.length > 0).toBe(!mended);
  },
);

test('with the usual times the colleague works in the kitchen as its author wrote it', () => {
  const [program] = LUCK.programs;
  if (program === undefined) throw new Error('no program');
  const usual = LUCK.times.map((time) => time.usual);
  expect(workedWith(LUCK, program, usual).kitchen).toEqual(program.kitchen);
});
