import type { KitchenSpec } from '../../src/model/spec.ts';

const ORDERS = 60;

/** A rush hour of which the search for the best shift spends all the effort that it is given. */
export const LONG_SEARCH: KitchenSpec = {
  goal: 'coins',
  closes: ORDERS,
  stations: { kitchen: { slots: ORDERS } },
  dishes: {
    pizza: {
      steps: {
        ask: { minutes: 1 },
        bake: { at: 'kitchen', minutes: 20, after: ['ask'] },
        serve: { minutes: 1, after: ['bake'] },
      },
    },
  },
  orders: Array.from({ length: ORDERS }, (_, at) => ({ dish: 'pizza', at })),
};
