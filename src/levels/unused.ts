import type { Path } from '../kitchen/index.ts';
import type { KitchenSpec, StepSpec } from '../model/spec.ts';

export interface UnusedName {
  readonly what: 'dish' | 'station' | 'tool' | 'stock item' | 'variable' | 'delegable step';
  readonly name: string;
  /** Where it stands in the kitchen. */
  readonly path: Path;
}

/** The section of a kitchen in which names of a kind stand. */
const SECTIONS = { station: 'stations', tool: 'tools', 'stock item': 'stock', dish: 'dishes' } as const;

/** Names that a kitchen has and that nothing in it uses; variables that are not both read and written; delegable steps where no helper is. */
export function unusedNames(spec: KitchenSpec): readonly UnusedName[] {
  const steps = stepsOf(spec).map(({ step }) => step);
  const stations = Object.values(spec.stations ?? {});
  const isDelegated = steps.some(({ delegable }) => delegable === true);
  const used = {
    station: steps.flatMap(({ at }) => at ?? []),
    tool: steps.flatMap(({ takes }) => takes ?? []),
    'stock item': steps.flatMap(({ uses, checks }) => [uses ?? [], checks ?? []].flat()),
    dish: spec.orders.map(({ dish }) => dish),
  };
  const isHelping = (name: string): boolean => isDelegated && spec.stations?.[name]?.helper === true;
  const unused = (Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]).flatMap((what) =>
    Object.keys(spec[SECTIONS[what]] ?? {})
      .filter((name) => !used[what].includes(name) && !(what === 'station' && isHelping(name)))
      .map((name): UnusedName => ({ what, name, path: [SECTIONS[what], name] })),
  );
  const lonely = stations.some(({ helper }) => helper === true) ? [] : lonelySteps(spec);
  return [...unused, ...idleVariables(spec), ...lonely];
}

/** They have no section of their own: what is told stands at the first step that names one. */
function idleVariables(spec: KitchenSpec): readonly UnusedName[] {
  const named = (key: 'reads' | 'writes') =>
    stepsOf(spec).flatMap(({ step, path }) => {
      const name = step[key];
      return name === undefined ? [] : [{ what: 'variable', name, path: [...path, key] } as const];
    });
  const [reads, writes] = [named('reads'), named('writes')];
  const without = (some: readonly UnusedName[], others: readonly UnusedName[]) =>
    some.filter(
      ({ name }, at) => !others.some((one) => one.name === name) && some.findIndex((one) => one.name === name) === at,
    );
  return [...without(reads, writes), ...without(writes, reads)];
}

const lonelySteps = (spec: KitchenSpec): readonly UnusedName[] =>
  stepsOf(spec)
    .filter(({ step }) => step.delegable === true)
    .map(({ name, path }) => ({ what: 'delegable step', name, path: [...path, 'delegable'] }));

interface PlacedStep {
  readonly name: string;
  readonly step: StepSpec;
  readonly path: Path;
}

const stepsOf = ({ dishes }: KitchenSpec): readonly PlacedStep[] =>
  Object.entries(dishes).flatMap(([dish, { steps }]) =>
    Object.entries(steps).map(([name, step]) => ({ name, step, path: ['dishes', dish, 'steps', name] })),
  );
