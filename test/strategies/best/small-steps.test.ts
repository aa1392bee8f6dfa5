import { expect, test } from 'vitest';
import { GOALS } from '../../../src/model/spec.ts';
import { Search } from '../../../src/strategies/best/search.ts';
import { sequenceSearcher } from '../../../src/strategies/best/sequence/searcher.ts';
import { isBetter } from '../../../src/strategies/best/value.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const searchers = GOALS.flatMap((goal) => {
  const kitchen = kitchenOf({
    goal,
    stations: { oven: {} },
    dishes: {
      pie: { steps: { chop: { minutes: 2 }, bake: { at: 'oven', minutes: 5, burns: 1 }, carve: { minutes: 3 } } },
      soup: { steps: { boil: { at: 'oven', minutes: 4, burns: 2 }, serve: { minutes: 1, after: ['boil'] } } },
    },
    orders: [{ dish: 'pie' }, { dish: 'soup' }],
  });
  const sequence = sequenceSearcher(kitchen, null);
  const played = { what: `${goal}, shifts`, searcher: new Search(kitchen, null) };
  return sequence === null ? [played] : [played, { what: `${goal}, permutations`, searcher: sequence }];
});

test.each(searchers)(
  'however little is searched at a time, the best is between plan and bound: $what',
  ({ searcher }) => {
    const found = [searcher.finding()];
    for (let effort = 1; !searcher.isDone; effort += 1) {
      searcher.runTo(effort);
      found.push(searcher.finding());
    }
    const best = searcher.finding();
    expect(best.proven).toBe(true);
    expect(found.filter(({ bound }) => isBetter(best.value, bound))).toEqual([]);
    expect(found.filter(({ value }) => isBetter(value, best.value))).toEqual([]);
    // Proven is only what is not cut off in the middle.
    expect(found.filter(({ proven, value }) => proven && isBetter(best.value, value))).toEqual([]);
  },
);
