import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, decisions, decisionText, parseDecision } from '../../../src/kitchen/index.ts';
import type { Decision } from '../../../src/model/decision.ts';
import type { Log } from '../../../src/model/event.ts';
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
          const { mode, minute } = step.value.shift;
          if (mode !== 'running' || buzzedAtStare(decision, step.value.events) || ranOut(step.value.events)) continue;
          expect(minute).toBe(shift.minute + (minutes ?? NaN));
        }
        expect(shift).toEqual(before);
      }
    }),
    FIXED,
  );
});

/** What buzzes is not collected: a stare at it takes less time than was said. */
const buzzedAtStare = (decision: Decision, events: Log): boolean =>
  decision.verb === 'stare' && events.some((event) => event.type === 'buzzed' && event.task === decision.task);

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
