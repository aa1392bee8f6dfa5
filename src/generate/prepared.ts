import { prepare } from '../kitchen/index.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { KitchenSpec } from '../model/spec.ts';

/** @throws where the generator has made a kitchen with faults (our bug) */
export function prepared(spec: KitchenSpec): Kitchen {
  const kitchen = prepare(spec);
  if (!kitchen.ok) throw new Error(`the generator made a kitchen with faults: ${JSON.stringify(kitchen.error)}`);
  return kitchen.value;
}
