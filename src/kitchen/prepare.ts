import type { Kitchen, Order, Station, Supply, Task } from '../model/kitchen.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { DishSpec, KitchenSpec, StationSpec } from '../model/spec.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './faults.ts';
import { type Draught, type Names, recipeOf } from './recipe.ts';

/**
 * Turns a spec into a kitchen: names become indices, `times` is spelled out, every order gets its own tasks.
 * @returns the kitchen, or every fault of the spec (unknown names, cycles, fields that do not belong), never just one.
 */
export function prepare(spec: KitchenSpec): Result<Kitchen, readonly Fault[]> {
  const faults = faultsOf(spec);
  return faults.length > 0 ? fail(faults) : ok(build(spec));
}

const station = ([name, spec]: [string, StationSpec]): Station => ({
  name,
  slots: spec.slots ?? 1,
  helper: spec.helper ?? false,
  briefing: spec.briefing ?? 0,
  collect: spec.collect ?? 0,
});

const supplies = (counts: Readonly<Record<string, number>> | undefined): readonly Supply[] =>
  Object.entries(counts ?? {}).map(([name, count]) => ({ name, count }));

function build(spec: KitchenSpec): Kitchen {
  const stations = Object.entries(spec.stations ?? {}).map(station);
  const names: Names = {
    stations: stations.map((one) => one.name),
    tools: Object.keys(spec.tools ?? {}),
    stock: Object.keys(spec.stock ?? {}),
    variables: variablesOf(spec),
  };
  const recipes = new Map(Object.entries(spec.dishes).map(([dish, { steps }]) => [dish, recipeOf(steps, names)]));
  const tasks: Task[] = [];
  const orders = spec.orders.map((one, index): Order => {
    const dish = spec.dishes[one.dish] as DishSpec;
    const recipe = recipes.get(one.dish) as readonly Draught[];
    const first = tasks.length;
    for (const draught of recipe) tasks.push(taskOf(draught, index, first));
    return {
      index,
      number: index + 1,
      dish: one.dish,
      at: one.at ?? 0,
      patience: one.patience ?? Number.POSITIVE_INFINITY,
      price: dish.price ?? 10,
      tip: dish.tip ?? null,
      tasks: recipe.map((_, nth) => first + nth),
      required: recipe.filter((draught) => !draught.optional).length,
    };
  });
  return {
    goal: spec.goal,
    closes: spec.closes ?? Number.POSITIVE_INFINITY,
    alarm: spec.alarm ?? 5,
    stations,
    helpers: stations.flatMap((one, index) => (one.helper ? [index] : [])),
    tools: supplies(spec.tools),
    stock: supplies(spec.stock),
    variables: names.variables,
    orders,
    tasks,
  };
}

/** A recipe's draught becomes a task of one order: its places within the recipe become indices into all tasks. */
function taskOf(draught: Draught, order: number, first: number): Task {
  return {
    ...draught,
    index: first + draught.index,
    order,
    after: draught.after.map((need) => ({ ...need, anyOf: need.anyOf.map((nth) => first + nth) })),
    namedBy: draught.namedBy.map((nth) => first + nth),
  };
}

function variablesOf(spec: KitchenSpec): readonly string[] {
  const names = new Set<string>();
  for (const dish of Object.values(spec.dishes)) {
    for (const { reads, writes } of Object.values(dish.steps)) {
      if (reads !== undefined) names.add(reads);
      if (writes !== undefined) names.add(writes);
    }
  }
  return [...names];
}
