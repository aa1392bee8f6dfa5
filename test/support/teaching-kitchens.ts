import type { KitchenSpec } from '../../src/model/spec.ts';

/*
 * Small kitchens, each of which teaches one thing.
 */

const oven = { stations: { oven: {} } };

/** Whoever does not stand still is the best. */
export const GREEDY: KitchenSpec = {
  ...oven,
  dishes: { lunch: { steps: { pie: { at: 'oven', minutes: 9 }, chop: { minutes: 4 } } } },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};

/** The house never uses the boy, and so minces itself: wrong at once. */
export const DELEGATED: KitchenSpec = {
  stations: { boy: { helper: true } },
  dishes: { lunch: { steps: { mince: { minutes: 6, delegable: true }, chop: { minutes: 6 } } } },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};

/** The ham would keep the oven from the bun that comes a minute later. */
export const HELD_BACK: KitchenSpec = {
  ...oven,
  dishes: {
    ham: { steps: { roast: { at: 'oven', minutes: 10 } } },
    bun: { steps: { bake: { at: 'oven', minutes: 2 } } },
  },
  orders: [{ dish: 'ham' }, { dish: 'bun', at: 1 }],
  goal: 'waits',
};

/** The same, but the hands have something to do before: the wrong turn comes later. */
export const HELD_BACK_LATER: KitchenSpec = {
  ...HELD_BACK,
  dishes: {
    ...HELD_BACK.dishes,
    ham: { steps: { salt: { minutes: 2 }, roast: { at: 'oven', minutes: 10, after: ['salt'] } } },
  },
  orders: [{ dish: 'ham' }, { dish: 'bun', at: 3 }],
};

/** The guest leaves in the minute of the ding: only a stare collects before. */
export const STARED: KitchenSpec = {
  ...oven,
  dishes: { pie: { steps: { bake: { at: 'oven', minutes: 6 } } } },
  orders: [{ dish: 'pie', patience: 6 }],
  goal: 'finish',
};

/** The house chops while the soup burns, and has to cook it again. */
export const BURNT: KitchenSpec = {
  ...oven,
  dishes: { lunch: { steps: { soup: { at: 'oven', minutes: 4, burns: 1 }, chop: { minutes: 8 } } } },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};

/** Three guests and a kitchen that closes soon: whoever hurries gets all the coins, too, but not by following the best shift. */
export const FOUND_LATE: KitchenSpec = {
  stations: { kettle: {}, toaster: {}, fridge: {}, fryer: {}, apprentice: { helper: true, collect: 1 } },
  dishes: {
    couscous: {
      price: 11,
      tip: { coins: 5, within: 28 },
      steps: {
        chop: { minutes: 3, delegable: true },
        steam: { at: 'kettle', minutes: 8, after: ['chop'] },
        chips: { at: 'fryer', minutes: 6, collect: 1 },
        plate: { minutes: 1, after: ['steam', 'chips'] },
      },
    },
    bagel: {
      price: 12,
      tip: { coins: 2, within: 13 },
      steps: {
        toast: { at: 'toaster', minutes: 6 },
        fill: { minutes: 2, delegable: true, after: ['toast'] },
        cocoa: { at: 'kettle', minutes: 3, start: 2, collect: 1 },
        plate: { minutes: 4, after: ['fill', 'cocoa'] },
      },
    },
    mousse: {
      price: 10,
      tip: { coins: 5, within: 31 },
      steps: {
        chill: { at: 'fridge', minutes: 14, collect: 1 },
        pipe: { minutes: 3, delegable: true, after: ['chill'] },
        toast: { at: 'toaster', minutes: 5, collect: 1 },
        plate: { minutes: 4, after: ['pipe', 'toast'] },
      },
    },
  },
  orders: [{ dish: 'bagel' }, { dish: 'mousse' }, { dish: 'couscous' }],
  closes: 22,
  goal: 'coins',
};
