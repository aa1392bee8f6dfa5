import type { KitchenSpec, StepSpec } from '../model/spec.ts';

export interface UnusedName {
  readonly what: 'dish' | 'station' | 'tool' | 'stock item' | 'delegable step';
  readonly name: string;
}

/** Names that a kitchen has and that nothing in it uses, in the file's order; a delegable step where no helper is. */
export function unusedNames(spec: KitchenSpec): readonly UnusedName[] {
  const steps = Object.values(spec.dishes).flatMap((dish) => Object.entries(dish.steps));
  const ordered = new Set(spec.orders.map(({ dish }) => dish));
  const used = (pick: (step: StepSpec) => readonly (string | undefined)[]): ReadonlySet<string | undefined> =>
    new Set(steps.flatMap(([, step]) => pick(step)));
  const stations = Object.entries(spec.stations ?? {});
  const delegable = steps.filter(([, step]) => step.delegable === true);
  const places = used(({ at }) => [at]);
  const idle = stations.filter(([name, { helper }]) => !places.has(name) && !(helper === true && delegable.length > 0));
  const names = (things: object | undefined, taken: ReadonlySet<string | undefined>): readonly string[] =>
    Object.keys(things ?? {}).filter((name) => !taken.has(name));
  const as = (what: UnusedName['what'], unused: readonly string[]): readonly UnusedName[] =>
    unused.map((name) => ({ what, name }));
  const lonely = stations.some(([, { helper }]) => helper === true) ? [] : delegable.map(([name]) => name);
  return [
    ...as(
      'station',
      idle.map(([name]) => name),
    ),
    ...as(
      'tool',
      names(
        spec.tools,
        used(({ takes }) => takes ?? []),
      ),
    ),
    ...as(
      'stock item',
      names(
        spec.stock,
        used(({ uses, checks }) => [uses, checks]),
      ),
    ),
    ...as('dish', names(spec.dishes, ordered)),
    ...as('delegable step', lonely),
  ];
}
