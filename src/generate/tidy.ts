import type { DishSpec, KitchenSpec, StepSpec } from '../model/spec.ts';

/** The fields in the order in which the rules page has them. */
const OF_KITCHENS: readonly (keyof KitchenSpec)[] = [
  'stations',
  'tools',
  'stock',
  'dishes',
  'orders',
  'closes',
  'alarm',
  'goal',
];
const OF_STEPS: readonly (keyof StepSpec)[] = [
  'at',
  'minutes',
  'times',
  'start',
  'collect',
  'burns',
  'fails',
  'delegable',
  'takes',
  'returns',
  'reads',
  'writes',
  'checks',
  'uses',
  'restocks',
  'after',
];

/** The same kitchen, its fields in the order in which people expect them. */
export function tidy(spec: KitchenSpec): KitchenSpec {
  const dishes = Object.entries(spec.dishes).map(([name, dish]) => [name, { ...dish, steps: tidySteps(dish.steps) }]);
  return inOrder({ ...spec, dishes: Object.fromEntries(dishes) }, OF_KITCHENS);
}

const tidySteps = (steps: DishSpec['steps']): DishSpec['steps'] =>
  Object.fromEntries(Object.entries(steps).map(([name, step]) => [name, inOrder(step, OF_STEPS)]));

const inOrder = <T extends object>(thing: T, keys: readonly (keyof T)[]): T =>
  Object.fromEntries(keys.filter((key) => thing[key] !== undefined).map((key) => [key, thing[key]])) as T;
