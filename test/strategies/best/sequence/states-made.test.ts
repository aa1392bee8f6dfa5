import { expect, test } from 'vitest';
import { SequenceSearch } from '../../../../src/strategies/best/sequence/search.ts';
import { kitchenOf } from '../../../support/kitchen-of.ts';
import { workIn } from '../../../support/sequence-states.ts';

const ORDERS = 200;

const { work, layout } = workIn(
  kitchenOf({
    stations: { oven: {} },
    dishes: { salad: { steps: { wash: { minutes: 1 } } }, soup: { steps: { stir: { minutes: 2 } } } },
    orders: Array.from({ length: ORDERS }, (_, nth) => ({ dish: nth % 2 === 0 ? 'salad' : 'soup', at: nth })),
    goal: 'waits',
  }),
);

test('of all the actions that could be next no more are looked at than are asked for', () => {
  const search = new SequenceSearch(work, layout, 'waits-finish', { finish: Infinity, waits: Infinity });
  for (const states of [1, 3, ORDERS]) {
    const before = search.states;
    search.run(states);
    expect(search.states - before).toBe(states);
    expect(search.isDone).toBe(false);
  }
});
