import type { Need, Task } from '../model/kitchen.ts';
import type { AfterSpec, StepSpec } from '../model/spec.ts';

/** A task before it belongs to an order: its indices count from the first task of its dish. */
export type Draught = Omit<Task, 'order'>;

/** The names of a kitchen in the order in which they became indices. */
export interface Names {
  readonly stations: readonly string[];
  readonly tools: readonly string[];
  readonly stock: readonly string[];
  readonly variables: readonly string[];
}

type Steps = Readonly<Record<string, StepSpec>>;

/** The tasks of a dish, `times` spelled out, in the dish's order. The steps must be without faults. */
export function recipeOf(steps: Steps, names: Names): readonly Draught[] {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  let count = 0;
  for (const [name, step] of Object.entries(steps)) {
    first.set(name, count);
    count += step.times ?? 1;
    last.set(name, count - 1);
  }
  const bare = Object.entries(steps).flatMap(([name, step]) => {
    const needs = (step.after ?? []).map((after) => needOf(after, last));
    return Array.from({ length: step.times ?? 1 }, (_, nth) => {
      const index = (first.get(name) as number) + nth;
      const after = nth === 0 ? needs : [{ choice: false, anyOf: [index - 1] }];
      return {
        ...fixed(name, step, names),
        name: step.times === undefined ? name : `${name}-${nth + 1}`,
        index,
        after,
      };
    });
  });
  const namedBy = bare.map(({ index }) =>
    bare.filter((other) => isNamed(other.after, index)).map((other) => other.index),
  );
  const optional = optionalOf(bare, namedBy);
  return bare.map((task, index) => ({
    ...task,
    namedBy: namedBy[index] as readonly number[],
    optional: optional[index] as boolean,
  }));
}

const needOf = (after: AfterSpec, last: ReadonlyMap<string, number>): Need => {
  const names = typeof after === 'string' ? [after] : after;
  return { choice: typeof after !== 'string', anyOf: names.map((name) => last.get(name) as number) };
};

const isNamed = (after: readonly Need[], index: number): boolean => after.some((need) => need.anyOf.includes(index));

/** All of a task that does not depend on its place in the dish. */
function fixed(step: string, spec: StepSpec, names: Names) {
  const at = (list: readonly string[], name: string | undefined): number =>
    name === undefined ? -1 : list.indexOf(name);
  const station = at(names.stations, spec.at);
  return {
    step,
    kind: station === -1 ? ('hands-on' as const) : ('station' as const),
    station,
    delegable: spec.delegable ?? false,
    minutes: spec.minutes === 'never' ? Number.POSITIVE_INFINITY : spec.minutes,
    start: spec.start ?? 0,
    collect: spec.collect ?? 0,
    burns: spec.burns ?? Number.POSITIVE_INFINITY,
    fails: spec.fails ?? 0,
    takes: (spec.takes ?? []).map((tool) => at(names.tools, tool)),
    returns: (spec.returns ?? []).map((tool) => at(names.tools, tool)),
    reads: at(names.variables, spec.reads),
    writes: at(names.variables, spec.writes),
    checks: at(names.stock, spec.checks),
    uses: at(names.stock, spec.uses),
    restocks: at(names.stock, spec.restocks),
  };
}

/**
 * Which steps are optional (kitchen-rules §5): named by some step, and every naming is inside a choice or comes from
 * an optional step. The steps have no cycle, so asking the namers first always ends.
 */
function optionalOf(
  tasks: readonly { readonly after: readonly Need[] }[],
  namedBy: readonly (readonly number[])[],
): readonly boolean[] {
  const known: (boolean | undefined)[] = tasks.map(() => undefined);
  const plainly = (namer: number, index: number): boolean =>
    (tasks[namer]?.after ?? []).some((need) => !need.choice && need.anyOf.includes(index));
  const ask = (index: number): boolean => {
    const namers = namedBy[index] ?? [];
    known[index] ??= namers.length > 0 && namers.every((namer) => !plainly(namer, index) || ask(namer));
    return known[index];
  };
  return tasks.map((_, index) => ask(index));
}
