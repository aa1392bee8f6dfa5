import { expect, test } from 'vitest';
import { randomKitchen } from '../../../src/generate/index.ts';
import { GOALS } from '../../../src/model/spec.ts';
import { Search } from '../../../src/strategies/best/search.ts';
import type { Searcher } from '../../../src/strategies/best/searcher.ts';
import { sequenceSearcher } from '../../../src/strategies/best/sequence/searcher.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const KITCHENS = 30;
/** Some tenths of a second's worth for each; what takes longer is not compared. */
const EFFORT = 150_000;

const DINNER = ['burns', 'times', 'arrivals', 'patience'] as const;
const STORES = ['burns', 'times', 'fails', 'tools', 'stock'] as const;

const drawn = Array.from({ length: KITCHENS }, (_, nth) => {
  const features = nth % 2 === 0 ? DINNER : STORES;
  const spec = randomKitchen(`sequence-${nth}`, { orders: 3, stations: 2, actions: 11, features, burns: [1, 4] });
  return kitchenOf({ ...spec, goal: nth % 3 === 0 ? 'waits' : 'finish' });
});

const provenBy = (searcher: Searcher) => {
  searcher.runTo(EFFORT);
  return searcher.finding().proven ? searcher.finding().value : null;
};

test('permutations of actions come to the same best as shifts that are played decision by decision', () => {
  let compared = 0;
  for (const kitchen of drawn) {
    const searcher = sequenceSearcher(kitchen, null);
    const found = searcher === null ? null : provenBy(searcher);
    const played = found === null ? null : provenBy(new Search(kitchen, null));
    if (played === null) continue;
    compared += 1;
    expect(found, JSON.stringify(kitchen)).toEqual(played);
  }
  expect(compared).toBeGreaterThan(KITCHENS / 3);
});

test.for(GOALS)('only kitchens in which all must be served are searched so: %s', (goal) => {
  expect(sequenceSearcher({ ...(drawn[1] as (typeof drawn)[number]), goal }, null) === null).toBe(goal === 'coins');
});
