import type { KitchenSpec } from '../model/spec.ts';
import type { Chance } from './chance.ts';
import { withClosing, withLateOrders, withPatience, withTips } from './order-features.ts';
import { withBurning, withDelivery, withFailures, withHelper, withTimes } from './step-features.ts';
import { withStock, withTill, withTool } from './supply-features.ts';
import type { Feature, KitchenWish } from './wish.ts';

type Change = (spec: KitchenSpec, chance: Chance, wish: KitchenWish) => KitchenSpec;

const CHANGES: Readonly<Record<Feature, Change>> = {
  times: withTimes,
  variables: withTill,
  stock: withStock,
  tools: withTool,
  fails: withFailures,
  any: (spec, chance) => withDelivery(spec, chance, chance.int(6, 12)),
  never: (spec, chance) => withDelivery(spec, chance, 'never'),
  helpers: withHelper,
  burns: withBurning,
  arrivals: withLateOrders,
  tip: withTips,
  patience: withPatience,
  closes: withClosing,
};

/** The same kitchen with one more rule in it. */
export const withFeature = (feature: Feature, spec: KitchenSpec, wish: KitchenWish, chance: Chance): KitchenSpec =>
  CHANGES[feature](spec, chance, wish);
