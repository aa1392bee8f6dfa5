import { prepare } from '../../src/kitchen/index.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';

/** The prepared kitchen of a spec. Throws if the spec has faults. */
export function kitchenOf(spec: KitchenSpec): Kitchen {
  const kitchen = prepare(spec);
  if (!kitchen.ok) throw new Error(`the kitchen has faults: ${JSON.stringify(kitchen.error)}`);
  return kitchen.value;
}
