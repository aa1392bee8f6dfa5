import { describe, expect, test } from 'vitest';
import { compareByGoal, passes } from '../../src/model/goal.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { GOALS } from '../../src/model/spec.ts';

const outcome = (change: Partial<Outcome>): Outcome => ({
  ended: 'over',
  finish: 20,
  waits: 30,
  coins: 10,
  served: [1],
  lost: [],
  burnt: 0,
  lostUpdates: 0,
  brain: { working: 20, staring: 0, waiting: 0 },
  ...change,
});

describe('better is', () => {
  test.each([
    ['finish', { finish: 19, waits: 99 }, { finish: 20, waits: 1 }],
    ['finish', { waits: 29 }, { waits: 30 }],
    ['waits', { waits: 29, finish: 99 }, { waits: 30, finish: 1 }],
    ['waits', { finish: 19 }, { finish: 20 }],
    ['coins', { coins: 11, finish: 99 }, { coins: 10, finish: 1 }],
    ['coins', { finish: 19 }, { finish: 20 }],
  ] as const)('%s: %j before %j', (goal, better, worse) => {
    expect(compareByGoal(goal, outcome(better), outcome(worse))).toBeLessThan(0);
    expect(compareByGoal(goal, outcome(worse), outcome(better))).toBeGreaterThan(0);
  });

  test.each(GOALS)('%s: equal where its two values are', (goal) => {
    expect(compareByGoal(goal, outcome({ burnt: 3 }), outcome({ burnt: 0 }))).toBe(0);
  });
});

describe('an outcome fails', () => {
  test.each(GOALS)('%s: stuck, alarm, unfinished and what still runs', (goal) => {
    for (const ended of ['stuck', 'alarm', 'unfinished', null] as const) {
      expect(passes(goal, outcome({ ended }))).toBe(false);
    }
    expect(passes(goal, outcome({}))).toBe(true);
    expect(passes(goal, outcome({ ended: 'closed' }))).toBe(true);
  });

  test('finish and waits: any order lost; coins: nobody served', () => {
    const some = outcome({ served: [1], lost: [2] });
    const none = outcome({ served: [], lost: [1, 2] });
    expect(GOALS.map((goal) => passes(goal, some))).toEqual([false, false, true]);
    expect(GOALS.map((goal) => passes(goal, none))).toEqual([false, false, false]);
  });
});
