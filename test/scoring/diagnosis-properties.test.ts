import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abandon, type Shift } from '../../src/kitchen/index.ts';
import type { Log, ShiftEvent } from '../../src/model/event.ts';
import { passes } from '../../src/model/goal.ts';
import { diagnose, outcomeOf, type Remark, type Score, scoreOf } from '../../src/scoring/index.ts';
import { blocking, house, runStrategy } from '../../src/strategies/index.ts';
import { remarkText } from '../../src/words/remarks.ts';
import { arbitraryShift, FIXED, type Wandering } from '../support/arbitrary-shift.ts';

interface Judged {
  readonly score: Score;
  readonly remarks: readonly Remark[];
  readonly mine: Log;
  readonly best: Log;
}

/** The remarks on a random shift, held against blocking and the house, and the house as the best known if it passes. */
function judged(wandering: Wandering): Judged {
  const { kitchen, shifts, log } = wandering;
  const mine: Log = [...log, ...abandon(shifts.at(-1) as Shift).events];
  const tidy = runStrategy(kitchen, house(kitchen));
  const best = passes(kitchen.goal, tidy.outcome) ? tidy : null;
  const cooks = {
    blocking: runStrategy(kitchen, blocking(kitchen)),
    house: tidy,
    best: { run: best, proven: false, bound: null },
  };
  const score = scoreOf(kitchen, outcomeOf(kitchen, mine), cooks);
  return { score, remarks: diagnose(kitchen, mine, best?.log ?? null, score), mine, best: best?.log ?? [] };
}

test('at most three remarks, costs are minutes, a perfect shift has only harmless ones', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const { score, remarks } = judged(shift);
      expect(remarks.length).toBeLessThanOrEqual(3);
      for (const { cost, minute, minutes, times, harmless } of remarks) {
        for (const number of [cost, minute, minutes]) expect(Number.isInteger(number) && number >= 0).toBe(true);
        expect(times).toBeGreaterThanOrEqual(1);
        if (score.stars === 3) expect(harmless).toBe(true);
      }
    }),
    FIXED,
  );
});

test('after what made the shift fail, the costliest comes first', () => {
  const fatal: readonly string[] = ['alarm', 'stuck', 'unfinished', 'lost'];
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const { score, remarks } = judged(shift);
      const costs = remarks.flatMap(({ kind, cost }) => (!score.passes && fatal.includes(kind) ? [] : [cost]));
      expect(costs).toEqual(costs.toSorted((a, b) => b - a));
    }),
    FIXED,
  );
});

test('every remark is a sentence of at most 150 characters', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      for (const one of judged(shift).remarks) {
        const text = remarkText(shift.kitchen, one);
        expect(text.length).toBeLessThanOrEqual(150);
        expect(text).toMatch(/\.$/u);
        expect(text).not.toMatch(/undefined|NaN|Infinity| -\d|nothing (?:could be|burnt|began|stood)|null/u);
      }
    }),
    FIXED,
  );
});

const MANY = { ...FIXED, numRuns: 200 };

test('a shift that fails has a remark, and what is said of it lies within it', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const { score, remarks, mine } = judged(shift);
      if (!score.passes) expect(remarks.length).toBeGreaterThan(0);
      for (const { minute } of remarks) expect(minute).toBeLessThanOrEqual(mine.at(-1)?.minute ?? 0);
    }),
    MANY,
  );
});

/** What must stand in the best plan's log at the minute that a remark names; for the other kinds, the decision. */
const TOLD: Readonly<Partial<Record<Remark['kind'], readonly ShiftEvent['type'][]>>> = {
  'stood-on-rail': ['collecting'],
  burnt: ['collecting'],
  buzz: ['handling'],
  parted: ['doing', 'loading'],
  lost: ['served'],
};

test('the minute of the best plan is one at which it did just that', () => {
  fc.assert(
    fc.property(arbitraryShift, (shift) => {
      const { remarks, best } = judged(shift);
      for (const { kind, order, bestDid } of remarks) {
        if (bestDid === null) continue;
        const { minute, decision } = bestDid;
        const task = decision.verb === 'wait' ? -1 : decision.task;
        const then = best.filter((event) => event.minute === minute);
        const isTold = then.some((event) => {
          if (event.type === 'decided') return TOLD[kind] === undefined && isDeepStrictEqual(event.decision, decision);
          if (TOLD[kind]?.includes(event.type) !== true) return false;
          return 'task' in event ? event.task === task : 'order' in event && event.order === order;
        });
        expect(isTold).toBe(true);
      }
    }),
    MANY,
  );
});
