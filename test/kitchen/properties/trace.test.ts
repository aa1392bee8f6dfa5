import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide, type Shift, trace } from '../../../src/kitchen/index.ts';
import type { Decision } from '../../../src/model/decision.ts';
import { arbitraryShift, FIXED } from '../../support/arbitrary-shift.ts';

test('a decision seen minute by minute comes to the same shift, with the same events in the same order', () => {
  fc.assert(
    fc.property(arbitraryShift, ({ shifts, taken }) => {
      taken.forEach((decision: Decision, index) => {
        const shift = shifts[index] as Shift;
        const whole = decide(shift, decision);
        const steps = trace(shift, decision);
        if (!whole.ok || !steps.ok) throw new Error('a legal decision was refused');
        expect(steps.value.at(-1)?.shift).toEqual(whole.value.shift);
        expect(steps.value.flatMap(({ events }) => events)).toEqual(whole.value.events);
        for (const { shift: on } of steps.value.slice(0, -1)) expect(on.brain.mode).not.toBe('free');
      });
    }),
    FIXED,
  );
});
