import { describe, expect, test } from 'vitest';
import { FEATURES, type Feature, randomKitchen } from '../../src/generate/index.ts';
import type { KitchenSpec, StepSpec } from '../../src/model/spec.ts';

const someStep =
  (has: (step: StepSpec) => unknown) =>
  ({ dishes }: KitchenSpec): boolean =>
    Object.values(dishes).some(({ steps }) => Object.values(steps).some(has));

const IS_THERE: Readonly<Record<Feature, (spec: KitchenSpec) => unknown>> = {
  times: someStep(({ times }) => times),
  variables: someStep(({ writes }) => writes),
  stock: someStep(({ uses }) => uses),
  tools: someStep(({ takes }) => takes),
  fails: someStep(({ fails }) => fails),
  any: someStep(({ at, minutes }) => at === 'door' && minutes !== 'never'),
  never: someStep(({ minutes }) => minutes === 'never'),
  helpers: someStep(({ delegable }) => delegable),
  burns: someStep(({ burns }) => burns),
  arrivals: ({ orders }) => orders.some(({ at }) => at),
  tip: ({ dishes }) => Object.values(dishes).some(({ tip }) => tip),
  patience: ({ orders }) => orders.some(({ patience }) => patience),
  closes: ({ closes }) => closes,
};

describe('a random kitchen has a rule if it was wished for, and only then', () => {
  for (const feature of FEATURES) {
    test(feature, () => {
      const drawn = (orders: number, features: readonly Feature[]) =>
        randomKitchen(feature, { orders, stations: 3, actions: 7 * orders, features });
      const others = FEATURES.filter((other) => other !== feature);
      for (const orders of [1, 3]) {
        expect(IS_THERE[feature](drawn(orders, [feature]))).toBeTruthy();
        expect(IS_THERE[feature](drawn(orders, FEATURES))).toBeTruthy();
        expect(IS_THERE[feature](drawn(orders, others))).toBeFalsy();
      }
    });
  }
});
