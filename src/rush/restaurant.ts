import { prepare } from '../kitchen/index.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { type Menu, menuOf } from './menu.ts';
import { TICKS_PER_MINUTE } from './scenario.ts';

/** L14's pizza in a kitchen with ovens enough: what is scarce is the waiter. */
const RESTAURANT: KitchenSpec = {
  stations: { kitchen: { slots: 40 } },
  dishes: {
    pizza: {
      steps: {
        ask: { minutes: 1 },
        bake: { at: 'kitchen', minutes: 20, after: ['ask'] },
        serve: { minutes: 1, after: ['bake'] },
      },
    },
  },
  orders: [{ dish: 'pizza' }],
  goal: 'finish',
};

/** What customers order where no other dish is asked for. */
export function restaurant(): Menu {
  const kitchen = prepare(RESTAURANT);
  const menu = kitchen.ok ? menuOf(kitchen.value, TICKS_PER_MINUTE) : kitchen;
  if (!menu.ok) throw new Error('the restaurant has faults');
  return menu.value;
}
