import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Run } from '../../src/model/outcome.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { runStrategy, type Strategy } from '../../src/strategies/run.ts';
import { kitchenOf } from './kitchen-of.ts';

/** The shift that a strategy makes of a spec. Throws if the spec has faults. */
export function cook(strategy: (kitchen: Kitchen) => Strategy, spec: KitchenSpec): Run {
  const kitchen = kitchenOf(spec);
  return runStrategy(kitchen, strategy(kitchen));
}
