import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, decisions, decisionText, parseDecision } from '../../../src/kitchen/index.ts';
import { ok } from '../../../src/model/result.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';
import { deepFreeze } from '../../support/deep-freeze.ts';

test('every decision that is said to be refused is refused for that reason, and changes nothing', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ shifts }) => {
      for (const shift of shifts) {
        const before = structuredClone(shift);
        deepFreeze(shift);
        for (const { decision, refusal } of decisions(shift).refused) {
          expect(decide(shift, decision)).toEqual({ ok: false, error: refusal });
        }
        expect(shift).toEqual(before);
      }
    }),
    FIXED,
  );
});

test('every decision that is said to be legal is accepted, takes the minutes it is said to take, and leaves the shift before it as it was', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ shifts }) => {
      for (const shift of shifts) {
        const before = structuredClone(shift);
        deepFreeze(shift);
        for (const { decision, minutes } of decisions(shift).legal) {
          const step = decide(shift, decision);
          if (!step.ok) throw new Error(`refused: ${step.error.rule}`);
          const cutShort =
            step.value.shift.mode !== 'running' || step.value.events.some(({ type }) => type === 'buzzed');
          if (!cutShort && !ranOut(step.value.events))
            expect(step.value.shift.minute).toBe(shift.minute + (minutes ?? NaN));
        }
        expect(shift).toEqual(before);
      }
    }),
    FIXED,
  );
});

/** An empty stock turns a decision into one that takes no time. */
const ranOut = (events: readonly { readonly type: string; readonly why?: string }[]): boolean =>
  events.some(({ why }) => why === 'stock');

test('every decision reads back from its text', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, taken }) => {
      for (const decision of taken) {
        expect(parseDecision(kitchen, decisionText(kitchen, decision))).toEqual(ok(decision));
      }
    }),
    FIXED,
  );
});
