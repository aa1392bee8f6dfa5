import fc from 'fast-check';
import type { Best } from '../../src/model/best.ts';
import { passes } from '../../src/model/goal.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { bestOf, house, runStrategy } from '../../src/strategies/index.ts';
import { exhaustiveBest } from './exhaustive.ts';
import { goalPair, type Pair } from './goal-pair.ts';
import { kitchenOf } from './kitchen-of.ts';
import { tinyKitchen } from './tiny-kitchen.ts';

/** A random kitchen with what trying everything, the search and the house made of it. */
export interface TriedKitchen {
  readonly spec: KitchenSpec;
  readonly kitchen: Kitchen;
  /** `null`: no plan passes the goal. */
  readonly tried: Pair | null;
  readonly found: Pair | null;
  readonly best: Best;
  readonly houseFallsShort: boolean;
}

/** Of the kitchens drawn some are too large to be tried out: this many times as many are drawn as are asked for. */
const DRAWN = 2;

/**
 * Random tiny kitchens, the same for the same seed.
 * @param most shifts that trying one out may take; kitchens that take more are passed over
 */
export function* triedKitchens(seed: number, count: number, most: number): Generator<TriedKitchen> {
  let left = count;
  for (const spec of fc.sample(tinyKitchen, { seed, numRuns: count * DRAWN })) {
    if (left === 0) return;
    const kitchen = kitchenOf(spec);
    const tried = exhaustiveBest(kitchen, most);
    if (tried === undefined) continue;
    left -= 1;
    const best = bestOf(kitchen);
    const found = best.run === null ? null : goalPair(kitchen.goal, best.run.outcome);
    yield { spec, kitchen, tried, found, best, houseFallsShort: tried !== null && fallsShort(kitchen, tried) };
  }
}

function fallsShort(kitchen: Kitchen, best: Pair): boolean {
  const { outcome } = runStrategy(kitchen, house(kitchen));
  return !passes(kitchen.goal, outcome) || goalPair(kitchen.goal, outcome)[0] > best[0];
}
