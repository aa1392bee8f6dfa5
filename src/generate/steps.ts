import type { AfterSpec, DishSpec, KitchenSpec, StepSpec } from '../model/spec.ts';

export type Steps = DishSpec['steps'];

/** A step with its names. */
export interface Place {
  readonly dish: string;
  readonly name: string;
  readonly step: StepSpec;
}

/** All steps of a kitchen, dish by dish. */
export const placesOf = ({ dishes }: KitchenSpec): readonly Place[] =>
  Object.entries(dishes).flatMap(([dish, { steps }]) =>
    Object.entries(steps).map(([name, step]) => ({ dish, name, step })),
  );

/** The main food of a dish: the last that a station makes. */
export const mainOf = (steps: Steps): string =>
  String(Object.keys(steps).findLast((name) => steps[name]?.at !== undefined));

/** The same steps, one of them changed. */
export const withStep = (steps: Steps, name: string, change: (step: StepSpec) => StepSpec): Steps => ({
  ...steps,
  [name]: change(steps[name] as StepSpec),
});

/** The same kitchen with other steps in one dish. */
export const withSteps = (spec: KitchenSpec, dish: string, steps: Steps): KitchenSpec => ({
  ...spec,
  dishes: { ...spec.dishes, [dish]: { ...(spec.dishes[dish] as DishSpec), steps } },
});

/** The same kitchen, each dish's steps changed. */
export const inEachDish = (spec: KitchenSpec, change: (steps: Steps) => Steps): KitchenSpec =>
  Object.entries(spec.dishes).reduce((changed, [dish, { steps }]) => withSteps(changed, dish, change(steps)), spec);

/** The same kitchen with more in some of its steps, asked for one after the other. */
export const withMore = (spec: KitchenSpec, places: readonly Place[], more: () => Partial<StepSpec>): KitchenSpec =>
  places.reduce((changed, { dish, name }) => {
    const { steps } = changed.dishes[dish] as DishSpec;
    return withSteps(
      changed,
      dish,
      withStep(steps, name, (step) => ({ ...step, ...more() })),
    );
  }, spec);

/** A step that needs one thing more. */
export const needing = (step: StepSpec, name: string): StepSpec => ({ ...step, after: [...(step.after ?? []), name] });

/** The same steps: whatever needs this one can do with another instead. */
export const choosing = (steps: Steps, name: string, other: string): Steps =>
  Object.fromEntries(
    Object.entries(steps).map(([own, { after, ...step }]) => [
      own,
      after === undefined ? step : { ...step, after: after.map((need) => orElse(need, name, other)) },
    ]),
  );

const orElse = (need: AfterSpec, name: string, other: string): AfterSpec =>
  [need].flat().includes(name) ? [other, ...[need].flat()] : need;
