import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalValue, passes } from '../../src/model/goal.ts';
import { momentsOf } from '../../src/scoring/replay.ts';
import { house, runStrategy } from '../../src/strategies/index.ts';
import { hopelessIn } from '../../src/teaching/hopeless.ts';
import { reachOf, slotsHeld } from '../../src/teaching/index.ts';
import { arbitraryKitchen } from '../support/arbitrary-kitchen.ts';
import { arbitraryShift, FIXED } from '../support/arbitrary-shift.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

test('what was done in some shift is never called impossible, nor what was begun', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, shifts }) => {
      const { done, wanting } = reachOf(kitchen);
      const last = shifts.at(-1)?.tasks ?? [];
      expect(last.flatMap(({ mode }, index) => (mode === 'done' && !done.has(index) ? [index] : []))).toEqual([]);
      expect(last.flatMap(({ mode }, index) => (mode !== 'todo' && wanting.has(index) ? [index] : []))).toEqual([]);
    }),
    FIXED,
  );
});

test('a value that a shift came to was never called hopeless on the way', () => {
  fc.assert(
    fc.property(arbitraryKitchen.map(kitchenOf), (kitchen) => {
      const { log, outcome } = runStrategy(kitchen, house(kitchen));
      fc.pre(passes(kitchen.goal, outcome));
      const isHopeless = hopelessIn(kitchen);
      const value = goalValue(kitchen.goal, outcome);
      expect(momentsOf(kitchen, log).filter(({ shift }) => isHopeless(shift, value))).toEqual([]);
    }),
    FIXED,
  );
});

test('no more slots are held than there are, and never fewer than at a moment of decision', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, shifts, log }) => {
      const held = slotsHeld(kitchen, log);
      for (const [index, { slots }] of kitchen.stations.entries()) {
        const least = Math.max(...shifts.map(({ free }) => slots - (free[index] ?? 0)));
        expect(held[index]).toBeGreaterThanOrEqual(least);
        expect(held[index]).toBeLessThanOrEqual(slots);
      }
    }),
    FIXED,
  );
});
