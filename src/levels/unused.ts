import type { Path } from '../kitchen/index.ts';
import type { KitchenSpec, StepSpec } from '../model/spec.ts';

export interface UnusedName {
  readonly what: 'dish' | 'station' | 'tool' | 'stock item' | 'delegable step';
  readonly name: string;
  /** Where it stands in the kitchen. */
  readonly path: Path;
}

/** The section of a kitchen in which names of a kind stand. */
const SECTIONS = { station: 'stations', tool: 'tools', 'stock item': 'stock', dish: 'dishes' } as const;

/** Names that a kitchen has and that nothing in it uses; a delegable step where no helper is. */
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
  return stations.some(({ helper }) => helper === true) ? unused : [...unused, ...lonelySteps(spec)];
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
