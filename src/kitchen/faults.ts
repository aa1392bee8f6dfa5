import { HANDS_ON_FIELDS, HELPER_FIELDS, type KitchenSpec, STATION_STEP_FIELDS, type StepSpec } from '../model/spec.ts';
import type { Fault, NameKind, Path } from './fault.ts';

type Steps = Readonly<Record<string, StepSpec>>;

/** Everything that is wrong with a spec whose shape is right, in the file's order. */
export function faultsOf(spec: KitchenSpec): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [name, station] of Object.entries(spec.stations ?? {})) {
    for (const field of HELPER_FIELDS) {
      if (station[field] !== undefined && !station.helper)
        faults.push({ code: 'helper-only', path: ['stations', name, field], field });
    }
  }
  for (const [dish, { steps }] of Object.entries(spec.dishes)) {
    const path = ['dishes', dish, 'steps'];
    for (const [name, step] of Object.entries(steps)) faults.push(...stepFaults(spec, steps, step, [...path, name]));
    faults.push(...sameNames(steps, path), ...cycles(steps, path));
  }
  const dishes = Object.keys(spec.dishes);
  spec.orders.forEach((order, index) => {
    if (!dishes.includes(order.dish)) faults.push(unknown('dish', order.dish, dishes, ['orders', index, 'dish']));
  });
  return faults;
}

const unknown = (what: NameKind, name: string, known: readonly string[], path: Path): Fault => ({
  code: 'unknown-name',
  path,
  what,
  name,
  known,
});

function stepFaults(spec: KitchenSpec, steps: Steps, step: StepSpec, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const known = (what: NameKind, name: string | undefined, names: readonly string[], ...at: Path) => {
    if (name !== undefined && !names.includes(name)) faults.push(unknown(what, name, names, [...path, ...at]));
  };
  known('station', step.at, Object.keys(spec.stations ?? {}), 'at');
  for (const [index, need] of (step.after ?? []).entries()) {
    if (typeof need === 'string') known('step', need, Object.keys(steps), 'after', index);
    else for (const [nth, name] of need.entries()) known('step', name, Object.keys(steps), 'after', index, nth);
  }
  for (const field of ['takes', 'returns'] as const) {
    for (const [index, tool] of (step[field] ?? []).entries())
      known('tool', tool, Object.keys(spec.tools ?? {}), field, index);
  }
  for (const field of ['checks', 'uses', 'restocks'] as const) {
    known('stock item', step[field], Object.keys(spec.stock ?? {}), field);
  }
  return [...faults, ...misplaced(step, path)];
}

/** Fields that belong to the other kind of step (kitchen-rules §4, last line), and hands-on work of no minutes. */
function misplaced(step: StepSpec, path: Path): readonly Fault[] {
  if (step.at !== undefined) {
    return HANDS_ON_FIELDS.filter((field) => step[field]).map((field) => ({
      code: 'hands-on-only',
      path: [...path, field],
      field,
    }));
  }
  const faults: Fault[] = [];
  for (const field of STATION_STEP_FIELDS) {
    if (step[field] !== undefined) faults.push({ code: 'station-only', path: [...path, field], field });
  }
  if (step.minutes === 'never') faults.push({ code: 'station-only', path: [...path, 'minutes'], field: '"never"' });
  else if (step.minutes < 1) faults.push({ code: 'too-short', path: [...path, 'minutes'], least: 1 });
  return faults;
}

/** `chop` three times is `chop-1` to `chop-3`: none of these may be another step's own name. */
function sameNames(steps: Steps, path: Path): readonly Fault[] {
  return Object.entries(steps).flatMap(([name, { times }]) =>
    Array.from({ length: times ?? 0 }, (_, nth) => `${name}-${nth + 1}`)
      .filter((spelled) => Object.hasOwn(steps, spelled) && steps[spelled]?.times === undefined)
      .map((spelled): Fault => ({ code: 'same-name', path: [...path, spelled], name: spelled })),
  );
}

function cycles(steps: Steps, path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  const settled = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(name);
    if (seen !== -1)
      faults.push({ code: 'cycle', path: [...path, name, 'after'], steps: [...trail.slice(seen), name] });
    // Own properties only: a step that is called `constructor` or `toString` is not what every object has.
    if (seen !== -1 || settled.has(name) || !Object.hasOwn(steps, name)) return;
    for (const before of steps[name]?.after?.flat() ?? []) visit(before, [...trail, name]);
    settled.add(name);
  };
  for (const name of Object.keys(steps)) visit(name, []);
  return faults;
}
