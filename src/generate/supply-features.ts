import type { KitchenSpec } from '../model/spec.ts';
import type { Chance } from './chance.ts';
import { LAST } from './larder.ts';
import { inEachDish, mainOf, needing, withStep } from './steps.ts';

const TILL = 'till';
const TOOLS = ['timer', 'tray', 'thermometer'];
const STOCK = ['butter', 'salt', 'cream', 'honey'];

/**
 * Every order is added to the till: the sum is read before the main food is made, and written when the order is plated.
 * Coins are the goal, since a lost update costs nothing else.
 */
export function withTill(spec: KitchenSpec): KitchenSpec {
  const changed = inEachDish(spec, (steps) => {
    const main = mainOf(steps);
    return {
      'read-till': { minutes: 1, reads: TILL },
      ...withStep(steps, main, (step) => needing(step, 'read-till')),
      'write-till': { minutes: 1, writes: TILL, after: [LAST, 'read-till'] },
    };
  });
  return { ...changed, goal: 'coins' };
}

/** The main food of every dish is made with something of which there is not enough: it is looked for, taken and fetched. */
export function withStock(spec: KitchenSpec, chance: Chance): KitchenSpec {
  const item = chance.pick(STOCK);
  const minutes = chance.int(2, 3);
  const changed = inEachDish(spec, (steps) => ({
    [`look-for-${item}`]: { minutes: 1, checks: item },
    ...withStep(steps, mainOf(steps), (step) => ({ ...needing(step, `look-for-${item}`), uses: item })),
    [`fetch-${item}`]: { minutes, restocks: item },
  }));
  return { ...changed, stock: { [item]: chance.int(1, Math.max(1, spec.orders.length - 1)) } };
}

/** The main food of every dish takes a tool, which is free again when the dish is plated. */
export function withTool(spec: KitchenSpec, chance: Chance): KitchenSpec {
  const tool = chance.pick(TOOLS);
  const changed = inEachDish(spec, (steps) =>
    withStep(
      withStep(steps, mainOf(steps), (step) => ({ ...step, takes: [tool] })),
      LAST,
      (step) => ({ ...step, returns: [tool] }),
    ),
  );
  return { ...changed, tools: { [tool]: chance.int(1, Math.max(1, spec.orders.length - 1)) } };
}
