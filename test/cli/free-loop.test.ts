import { expect, test, vi } from 'vitest';
import { cooksInWorker } from '../../src/cli/cooks-in-worker.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LONG_SEARCH } from '../support/long-search.ts';

/** Slices of searches in this thread, the one that reads keys. */
const here = vi.hoisted(() => ({ slices: 0 }));

vi.mock('../../src/strategies/index.ts', async (original) => {
  const real = await original<typeof import('../../src/strategies/index.ts')>();
  function* searchBest(kitchen: Kitchen) {
    const search = real.searchBest(kitchen);
    while (true) {
      here.slices += 1;
      const { value, done } = search.next();
      if (done) return value;
      yield value;
    }
  }
  return { ...real, searchBest };
});

const LARGE = kitchenOf(LONG_SEARCH);
const FEW = 15;
/** The same in small: not all can be served before it closes. */
const SMALL = kitchenOf({ ...LONG_SEARCH, closes: FEW, orders: LONG_SEARCH.orders.slice(0, FEW) });

/** How many slices keep this thread busy, if every look at the clock comes so many milliseconds after the one before. */
async function slicesHere(kitchen: Kitchen, step: number): Promise<number> {
  here.slices = 0;
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
  const stop = new AbortController();
  const cooks = cooksInWorker(kitchen, stop.signal);
  const { slices } = here;
  clock.mockRestore();
  stop.abort('left');
  await expect(cooks).rejects.toBe('left');
  return slices;
}

test('of a large kitchen nothing is searched in the thread that reads keys', async () => {
  expect(await slicesHere(LARGE, 0)).toBe(0);
});

test('of a small one a few slices are, as long as they are quick', async () => {
  const quick = await slicesHere(SMALL, 0);
  const slow = await slicesHere(SMALL, 1_000);
  expect(quick).toBeGreaterThan(slow);
  // What is prepared in the first one is needed to know anything at all.
  expect(slow).toBe(1);
});
