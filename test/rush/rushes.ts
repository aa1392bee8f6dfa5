import type { ShiftEvent } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { type Menu, type MenuStep, menuOf, type Time } from '../../src/rush/menu.ts';
import { Rush } from '../../src/rush/rush.ts';
import type { Scenario } from '../../src/rush/scenario.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

/** The menu of a kitchen. @param scale ticks of one of its minutes */
export function menuFor(kitchen: Kitchen, scale = 1): Menu {
  const menu = menuOf(kitchen, scale);
  if (!menu.ok) throw new Error(`a rush does not know ${menu.error.join(', ')}`);
  return menu.value;
}

export type Dish = Pick<KitchenSpec, 'stations' | 'dishes'>;

/** Like L14: asking, baking, serving. */
export const PIZZA: Dish = {
  stations: { kitchen: { slots: 4 } },
  dishes: {
    pizza: {
      steps: {
        ask: { minutes: 1 },
        bake: { at: 'kitchen', minutes: 20, after: ['ask'] },
        serve: { minutes: 1, after: ['bake'] },
      },
    },
  },
};

/** A kitchen in which a dish is ordered at these minutes. */
export const orderedAt = ({ stations, dishes }: Dish, minutes: readonly number[]): Kitchen => {
  const [dish = ''] = Object.keys(dishes);
  return kitchenOf({ stations, dishes, orders: minutes.map((at) => ({ dish, at })), goal: 'finish' });
};

/** Scenarios without what is said otherwise: one blocking cook. */
export const scenario = (given: Pick<Scenario, 'menu' | 'arrivals' | 'customers'> & Partial<Scenario>): Scenario => ({
  cooks: 1,
  policy: 'blocking',
  seed: 1,
  ...given,
});

/** A rush from its beginning to its end. */
export function played(of: Scenario): Rush {
  const rush = new Rush(of);
  rush.runUntil({});
  return rush;
}

/** A rush and all that it has told, until so many are served. */
export function told(
  of: Scenario,
  served = of.customers,
): { readonly rush: Rush; readonly events: readonly ShiftEvent[] } {
  const events: ShiftEvent[] = [];
  const rush = new Rush(of, (event) => events.push(event));
  rush.runUntil({ served });
  return { rush, events };
}

export const always = (ticks: number): Time => ({ ticks, isRandom: false });
export const random = (ticks: number): Time => ({ ticks, isRandom: true });

/** A menu with a single step by hand: a queue with one kind of service. */
export const serviceOf = (minutes: Time): Menu => ({
  dish: 'service',
  steps: [stepOf({ minutes, station: -1 })],
  stations: [],
});

/** A menu with a single step at machines that run by themselves, and must be set up by hand before each run. */
export const machinesOf = (run: Time, handling: Time, machines: number): Menu => ({
  dish: 'piece',
  steps: [stepOf({ minutes: run, station: 0, start: handling })],
  stations: [{ name: 'machine', slots: machines }],
});

const stepOf = (step: Pick<MenuStep, 'minutes' | 'station'> & Partial<MenuStep>): MenuStep => ({
  name: 'work',
  start: always(0),
  collect: always(0),
  after: [],
  before: [],
  tail: 0,
  ...step,
});
