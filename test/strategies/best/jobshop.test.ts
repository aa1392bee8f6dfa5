import { expect, test } from 'vitest';
import type { Best } from '../../../src/model/best.ts';
import type { Run } from '../../../src/model/outcome.ts';
import { logOf } from '../../../src/scoring/index.ts';
import { bestOf } from '../../../src/strategies/index.ts';
import { hasJobShops, publishedOptima, shopKitchen, shopRows } from '../../support/job-shops.ts';

/** Those that are quickly proven; test/scripts/jobshop.ts takes on the others. */
const QUICK = ['ft06', 'la01', 'la02', 'la03', 'la04', 'la05'];

const WHY_NOT = hasJobShops ? '' : ' (not run: there is no folder ../shared/jobshop)';

const known = new Map<string, Best>();

/** Searched for once, for all that is asked of it. */
function bestOfShop(name: string): Best {
  const best = known.get(name) ?? bestOf(shopKitchen(name));
  known.set(name, best);
  return best;
}

/** When each operation of a job begins, as the engine has played the plan. */
function beginnings(name: string, { plan }: Run): readonly (readonly number[])[] {
  const kitchen = shopKitchen(name);
  const begun = new Map<number, number>();
  for (const event of logOf(kitchen, plan)) if (event.type === 'started') begun.set(event.task, event.minute);
  return kitchen.orders.map(({ tasks }) => tasks.map((task) => begun.get(task) as number));
}

test.skipIf(!hasJobShops).for(QUICK)(
  `the best of the job shop %s is the published optimum, and nothing is better${WHY_NOT}`,
  (name) => {
    const { run, bound } = bestOfShop(name);
    const optimum = publishedOptima().get(name);
    expect({ finish: run?.outcome.finish, bound }).toEqual({ finish: optimum, bound: optimum });
  },
);

test.skipIf(!hasJobShops).for(QUICK)(`the best of %s is a schedule of what stands in its file${WHY_NOT}`, (name) => {
  const { run } = bestOfShop(name);
  const times = run === null ? [] : beginnings(name, run);
  const work = shopRows(name).flatMap((row, job) =>
    row.map(({ machine, minutes }, at) => {
      const from = times[job]?.[at] as number;
      return { job, machine, from, to: from + minutes };
    }),
  );
  const overlaps = work.filter((a) =>
    work.some((b) => a !== b && (a.job === b.job || a.machine === b.machine) && a.from < b.to && b.from < a.to),
  );
  const backwards = times.filter((row) => row.some((from, at) => from < (row[at - 1] ?? 0)));
  expect({ overlaps, backwards }).toEqual({ overlaps: [], backwards: [] });
  expect(Math.max(...work.map(({ to }) => to))).toBe(run?.outcome.finish);
});
