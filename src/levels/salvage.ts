import type { z } from 'zod';
import type { Fault } from '../kitchen/index.ts';
import type { AfterSpec, DishSpec, KitchenSpec, OrderSpec, StepSpec } from '../model/spec.ts';
import { AfterEntry, KITCHEN_KEYS, Step } from './kitchen-schema.ts';
import { MOST_NAMES, MOST_ORDERS, MOST_STEPS } from './limits.ts';
import { nearest } from './nearest.ts';

/*
 * A file whose shape is wrong somewhere may have misspelt names elsewhere. To tell all faults in one go, whatever has
 * the right shape is gathered into a spec of its own, in which only names and cycles are looked at.
 */

/** What of a kitchen can be looked at although its shape is wrong, and which of its faults can be believed. */
export interface Salvage {
  readonly spec: KitchenSpec;
  readonly believable: (fault: Fault) => boolean;
}

type Things = Readonly<Record<string, unknown>>;

const isThings = (value: unknown): value is Things =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns `null` where there is nothing to look at: no object at all, or more than the limits allow. */
export function salvage(value: unknown): Salvage | null {
  if (!isThings(value)) return null;
  const { stations, tools, stock, dishes, orders } = value;
  if ([stations, tools, stock, dishes].some((things) => isThings(things) && Object.keys(things).length > MOST_NAMES)) {
    return null;
  }
  const dishSpecs = each(dishes, dishOf);
  const spec: KitchenSpec = {
    stations: each(stations, () => ({})),
    tools: each(tools, () => 1),
    stock: each(stock, () => 1),
    dishes: dishSpecs,
    orders: Array.isArray(orders) ? orders.slice(0, MOST_ORDERS).map((one) => orderOf(one, dishSpecs)) : [],
    goal: 'finish',
  };
  return { spec, believable: (fault) => fault.code === 'cycle' || namesKnown(value, fault) };
}

/** Own properties only, whatever they are called. */
const each = <Made>(things: unknown, make: (thing: unknown) => Made): Record<string, Made> =>
  isThings(things) ? Object.fromEntries(Object.entries(things).map(([key, thing]) => [key, make(thing)])) : {};

function dishOf(dish: unknown): DishSpec {
  const steps = isThings(dish) && isThings(dish.steps) ? dish.steps : {};
  return { steps: Object.keys(steps).length > MOST_STEPS ? {} : each(steps, stepOf) };
}

function stepOf(step: unknown): StepSpec {
  const { at, takes, returns, checks, uses, restocks } = Step.shape;
  if (!isThings(step)) return { minutes: 1 };
  return {
    minutes: 1,
    at: rightOr(at, step.at),
    after: Array.isArray(step.after) ? step.after.slice(0, MOST_STEPS).map(entryOf) : undefined,
    takes: rightOr(takes, step.takes),
    returns: rightOr(returns, step.returns),
    checks: rightOr(checks, step.checks),
    uses: rightOr(uses, step.uses),
    restocks: rightOr(restocks, step.restocks),
  };
}

/** An entry of the wrong shape leaves an empty choice behind: it names nothing, and the others keep their places. */
const entryOf = (entry: unknown): AfterSpec => rightOr(AfterEntry, entry) ?? [];

function orderOf(order: unknown, dishes: Readonly<Record<string, DishSpec>>): OrderSpec {
  const dish = isThings(order) ? order.dish : undefined;
  return { dish: typeof dish === 'string' ? dish : (Object.keys(dishes)[0] ?? '') };
}

function rightOr<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> | undefined {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const SECTIONS = { station: 'stations', dish: 'dishes', tool: 'tools', 'stock item': 'stock', step: null } as const;

/** A name is unknown only if the names that there are could be read: not where `stations` itself is misspelt. */
function namesKnown(kitchen: Things, fault: Fault): boolean {
  if (fault.code !== 'unknown-name') return false;
  const section = SECTIONS[fault.what];
  if (section === null || isThings(kitchen[section])) return true;
  if (kitchen[section] !== undefined || section === 'dishes') return false;
  return !Object.keys(kitchen).some((key) => nearest(key, KITCHEN_KEYS) === section);
}
