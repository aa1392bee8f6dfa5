import type { KitchenSpec, StepSpec } from '../../src/model/spec.ts';

type Dishes = Readonly<Record<string, Readonly<Record<string, StepSpec>>>>;

/** A kitchen with these dishes (steps by name), each ordered once at minute 0, and three stations of one slot. */
export const menu = (dishes: Dishes, more: Partial<KitchenSpec> = {}): KitchenSpec => ({
  stations: { oven: {}, stove: {}, kettle: {} },
  dishes: Object.fromEntries(Object.entries(dishes).map(([dish, steps]) => [dish, { steps }])),
  orders: Object.keys(dishes).map((dish) => ({ dish })),
  goal: 'finish',
  ...more,
});
