import { prepare } from '../kitchen/index.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { type Menu, menuOf } from './menu.ts';
import { TICKS_PER_MINUTE } from './scenario.ts';

/** More than one waiter's hands can keep full, so that it is never the ovens that are scarce. */
const SLOTS_PER_COOK = 40;

/** L14's pizza in a kitchen with ovens enough: what is scarce is the waiter. */
const restaurantFor = (cooks: number): KitchenSpec => ({
  stations: { kitchen: { slots: SLOTS_PER_COOK * cooks } },
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
});

/** What customers order where no other dish is asked for. @param cooks there are ovens enough for so many */
export function restaurant(cooks = 1): Menu {
  const kitchen = prepare(restaurantFor(cooks));
  const menu = kitchen.ok ? menuOf(kitchen.value, TICKS_PER_MINUTE) : kitchen;
  if (!menu.ok) throw new Error('the restaurant has faults');
  return menu.value;
}
