import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowestOf } from '../../../../src/strategies/best/jobshop/bits.ts';
import { dispatched } from '../../../../src/strategies/best/jobshop/dispatch.ts';
import { Narrowing } from '../../../../src/strategies/best/jobshop/narrowing.ts';
import { type Shop, shopOf } from '../../../../src/strategies/best/jobshop/shop.ts';
import { Tabu } from '../../../../src/strategies/best/jobshop/tabu.ts';
import { Windows } from '../../../../src/strategies/best/jobshop/windows.ts';
import { kitchenOfShop } from '../../../support/job-shops.ts';

/** Too large for going through all schedules; what is known of each shop is one good schedule. */
const JOBS = 6;
const MACHINES = 6;
const MOVES = 1_000;

/** A job may come to a machine twice, and not at all to another one. */
const job = fc.array(fc.tuple(fc.nat(MACHINES - 1), fc.integer({ min: 1, max: 40 })), {
  minLength: MACHINES,
  maxLength: MACHINES,
});
const shops = fc.array(job, { minLength: JOBS, maxLength: JOBS }).map((jobs) => shopOf(kitchenOfShop(jobs)) as Shop);

/** What of a schedule (when each operation begins) does not lie in windows. */
function outside({ minutes }: Shop, windows: Windows, begins: Int32Array, finish: number): readonly number[] {
  return [...begins.keys()].filter((one) => {
    const begin = begins[one] as number;
    return (
      begin < (windows.heads[one] as number) ||
      begin + (minutes[one] as number) + (windows.tails[one] as number) > finish
    );
  });
}

/** Decides as a schedule has it one more pair that windows leave open. @returns whether there was one */
function decideOne({ machineOf, firstOf }: Shop, windows: Windows, begins: Int32Array): boolean {
  for (const [one, begin] of begins.entries()) {
    const machine = machineOf[one] as number;
    const first = firstOf[machine] as number;
    const open = windows.openAfter(one, first, firstOf[machine + 1] as number);
    if (open === 0) continue;
    const other = first + lowestOf(open);
    if (begin < (begins[other] as number)) windows.order(first, one, other);
    else windows.order(first, other, one);
    windows.branched = machine;
    return true;
  }
  return false;
}

test('narrowing never loses a schedule that is over in time, however much of it is decided', () => {
  for (const shop of fc.sample(shops, { seed: 20_261_129, numRuns: 40 })) {
    const tabu = new Tabu(shop, dispatched(shop), { tenure: 8, patience: 600 });
    tabu.run(MOVES, 0);
    const narrowing = new Narrowing(shop);
    const windows = new Windows(shop);
    narrowing.open(windows);
    do {
      expect(narrowing.narrow(windows, tabu.finish + 1)).toBe(true);
      expect(outside(shop, windows, tabu.best, tabu.finish)).toEqual([]);
    } while (decideOne(shop, windows, tabu.best));
  }
});
