import { expect, test } from 'vitest';
import type { Cooks } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { CookQueue } from '../../src/tui/cook-queue.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { HANDS_ONLY, LUNCH } from './support/kitchens.ts';

const lunch = kitchenOf(LUNCH);
const hands = kitchenOf(HANDS_ONLY);

/** A queue whose searches end when the test says so. */
function open() {
  const searches: { kitchen: Kitchen; signal: AbortSignal; end: (cooks: Cooks) => void; fail: () => void }[] = [];
  const queue = new CookQueue(
    (kitchen, signal) =>
      new Promise((end, reject) => {
        searches.push({ kitchen, signal, end, fail: () => reject(new Error('burnt')) });
      }),
    () => undefined,
  );
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const kitchens = () => searches.map(({ kitchen }) => kitchen);
  return { queue, searches, settled, kitchens };
}

test('one search at a time, that of the kitchen in play first', async () => {
  const { queue, searches, settled, kitchens } = open();
  queue.want([lunch, hands]);
  await settled();
  expect(kitchens()).toEqual([lunch]);
  searches[0]?.end(cooksOf(lunch));
  await settled();
  expect(kitchens()).toEqual([lunch, hands]);
  expect(queue.known(lunch)).toEqual(cooksOf(lunch));
});

test('the search of a kitchen that the player left is stopped, and begins anew when they come back', async () => {
  const { queue, searches, settled, kitchens } = open();
  queue.want([lunch]);
  await settled();
  queue.want([hands]);
  await settled();
  expect(searches.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  searches[0]?.end(cooksOf(lunch));
  queue.want([lunch]);
  await settled();
  expect(kitchens()).toEqual([lunch, hands, lunch]);
});

test('what two kitchens in a row want is searched on', async () => {
  const { queue, searches, settled } = open();
  queue.want([lunch, hands]);
  await settled();
  queue.want([]);
  queue.want([lunch]);
  await settled();
  expect(searches.map(({ signal }) => signal.aborted)).toEqual([false]);
});

test('what was asked for is found also after the player has left', async () => {
  const { queue, searches, settled } = open();
  queue.want([lunch]);
  const asked = queue.ask(lunch);
  queue.want([]);
  await settled();
  searches[0]?.end(cooksOf(lunch));
  expect(await asked).toEqual(cooksOf(lunch));
});

test('a search that fails leaves the best unknown', async () => {
  const { queue, searches, settled } = open();
  const asked = queue.ask(lunch);
  await settled();
  searches[0]?.fail();
  expect(await asked).toMatchObject({ best: { run: null, proven: false } });
});

test('when the game is left the search stops, and whoever asked is told that nothing is known', async () => {
  const { queue, searches, settled } = open();
  const asked = queue.ask(lunch);
  await settled();
  queue.close();
  expect(searches[0]?.signal.aborted).toBe(true);
  expect(await asked).toBeNull();
  expect(await queue.ask(hands)).toBeNull();
});
