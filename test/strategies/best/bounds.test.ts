import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, decisions, open, type Shift } from '../../../src/kitchen/index.ts';
import type { KitchenSpec } from '../../../src/model/spec.ts';
import { boundsOf } from '../../../src/strategies/best/bounds.ts';
import { endValue, isBetter, type Value, WORST } from '../../../src/strategies/best/value.ts';
import { arbitraryKitchen } from '../../support/arbitrary-kitchen.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';

const small = arbitraryKitchen.map((spec): KitchenSpec => ({ ...spec, orders: spec.orders.slice(0, 2) }));
const choices = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });

/** The shifts on the way of a random plan, and how it ends. */
function walk(start: Shift, picks: readonly number[]): { readonly way: readonly Shift[]; readonly end: Value } {
  const way: Shift[] = [];
  let shift = start;
  for (const pick of picks) {
    if (shift.mode !== 'running') break;
    way.push(shift);
    const { legal } = decisions(shift);
    const choice = legal[pick % legal.length];
    const step = choice === undefined ? null : decide(shift, choice.decision);
    if (step?.ok) shift = step.value.shift;
  }
  return { way, end: shift.mode === 'running' ? WORST : endValue(shift) };
}

test('no shift ends better than the bound of any shift on the way to it', () => {
  fc.assert(
    fc.property(small, fc.array(choices, { minLength: 8, maxLength: 8 }), (spec, plans) => {
      const kitchen = kitchenOf(spec);
      const bounds = boundsOf(kitchen);
      for (const picks of plans) {
        const { way, end } = walk(open(kitchen).shift, picks);
        for (const shift of way) expect(isBetter(end, bounds(shift)), JSON.stringify({ spec, end })).toBe(false);
      }
    }),
    { numRuns: 400, seed: 20_261_121 },
  );
});
