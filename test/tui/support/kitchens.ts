import { kitchenHash } from '../../../src/levels/index.ts';
import type { Campaign, Level } from '../../../src/model/level.ts';
import type { KitchenSpec } from '../../../src/model/spec.ts';
import { bareLevel } from '../../support/bare-level.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

export const LUNCH: KitchenSpec = {
  goal: 'finish',
  stations: { toaster: {}, stove: {} },
  dishes: {
    lunch: {
      steps: {
        toast: { at: 'toaster', minutes: 4, burns: 6 },
        water: { at: 'stove', minutes: 10 },
        chop: { minutes: 8 },
        plate: { minutes: 1, after: ['toast', 'water', 'chop'] },
      },
    },
  },
  orders: [{ dish: 'lunch' }],
};

/** Eight like orders for four shelves. */
export const PIZZAS: KitchenSpec = {
  goal: 'finish',
  stations: { oven: { slots: 4 } },
  dishes: { pizza: { steps: { bake: { at: 'oven', minutes: 10 } } } },
  orders: Array.from({ length: 8 }, () => ({ dish: 'pizza' })),
};

/** Sixteen hands-on steps that can all be done at once. */
export const MANY: KitchenSpec = {
  goal: 'finish',
  stations: { oven: {} },
  dishes: {
    feast: {
      steps: Object.fromEntries(Array.from({ length: 16 }, (_, nth) => [`step${nth + 1}`, { minutes: nth + 1 }])),
    },
  },
  orders: [{ dish: 'feast' }],
};

export const HANDS_ONLY: KitchenSpec = {
  goal: 'finish',
  dishes: { work: { steps: { knead: { minutes: 3 }, wash: { minutes: 2 } } } },
  orders: [{ dish: 'work' }],
};

/** A guest who leaves after three minutes. */
export const IMPATIENT: KitchenSpec = {
  goal: 'finish',
  stations: { stove: {} },
  dishes: { soup: { steps: { stir: { minutes: 2 }, boil: { at: 'stove', minutes: 2, after: ['stir'] } } } },
  orders: [{ dish: 'soup', patience: 3 }],
};

export function levelOf(id: string, title: string, ...specs: readonly KitchenSpec[]): Level {
  const parts = specs.map((spec, nth) => {
    const kitchen = kitchenOf(spec);
    return {
      label: specs.length === 1 ? null : `half ${nth + 1}`,
      kitchen,
      goal: kitchen.goal,
      hash: kitchenHash(kitchen),
    };
  });
  return bareLevel({ id, title, story: ['A story – with a dash.'], aha: 'Start it early: {best}.', parts });
}

export const campaignOf = (...levels: readonly Level[]): Campaign => ({
  title: 'Test campaign',
  chapters: [{ title: 'First chapter', levels }],
  tour: null,
});
