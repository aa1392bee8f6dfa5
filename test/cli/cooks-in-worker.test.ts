import { expect, test } from 'vitest';
import { cooksInWorker } from '../../src/cli/cooks-in-worker.ts';
import type { Best } from '../../src/model/best.ts';
import { cooksOf, searchBest } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LONG_SEARCH } from '../support/long-search.ts';
import { HANDS_ONLY } from '../tui/support/kitchens.ts';

test('what is quick to find is found as ever', async () => {
  const kitchen = kitchenOf(HANDS_ONLY);
  expect(await cooksInWorker(kitchen, new AbortController().signal)).toEqual(cooksOf(kitchen));
});

test('a thread finds what the search finds, and tells what is known before', async () => {
  const kitchen = kitchenOf(LONG_SEARCH);
  const told: Best[] = [];
  const { best } = await cooksInWorker(kitchen, new AbortController().signal, (known) => told.push(known));
  const search = searchBest(kitchen);
  let last = search.next();
  while (!last.done) last = search.next();
  expect(best).toEqual(last.value);
  expect(told.length).toBeGreaterThan(0);
});

test('a search that nobody waits for any more stops before it is done', async () => {
  const stop = new AbortController();
  const cooks = cooksInWorker(kitchenOf(LONG_SEARCH), stop.signal, () => stop.abort('left'));
  await expect(cooks).rejects.toBe('left');
});
