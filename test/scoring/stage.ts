import { playOut } from '../../src/kitchen/index.ts';
import type { Cooks } from '../../src/model/best.ts';
import type { Plan } from '../../src/model/decision.ts';
import type { Log } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { diagnose, outcomeOf, type Remark, type Score, scoreOf } from '../../src/scoring/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

/** The kitchen of the sketches: toast 4, water 10, chop 8. */
export const LUNCH: KitchenSpec = {
  stations: { toaster: {}, stove: {} },
  dishes: {
    lunch: {
      steps: {
        toast: { at: 'toaster', minutes: 4 },
        water: { at: 'stove', minutes: 10 },
        chop: { minutes: 8 },
      },
    },
  },
  orders: [{ dish: 'lunch' }],
  goal: 'finish',
};

export const LUNCH_BLOCKING: Plan = ['stare 1.toast', 'stare 1.water', 'do 1.chop'];
export const LUNCH_BEST: Plan = [
  'start 1.toast',
  'start 1.water',
  'do 1.chop',
  'collect 1.toast',
  'wait',
  'collect 1.water',
];

/** The log of a whole plan. Throws if a decision of it is not legal. */
export function logOf(kitchen: Kitchen, plan: Plan): Log {
  const played = playOut(kitchen, plan);
  if (!played.ok) throw new Error(`the plan has a fault: ${JSON.stringify(played.error)}`);
  return played.value.log;
}

/** An outcome that passes, with what matters to a test changed. */
export const outcome = (change: Partial<Outcome>): Outcome => ({
  ended: 'over',
  finish: 0,
  waits: 0,
  coins: 0,
  served: [1],
  lost: [],
  burnt: 0,
  lostUpdates: 0,
  brain: { working: 0, staring: 0, waiting: 0 },
  ...change,
});

export const FAILED = outcome({ ended: 'stuck', served: [], lost: [1] });

/** Three cooks of whom only the outcomes matter; `best` null: no plan was found to pass. */
export const cooks = (blocking: Outcome, house: Outcome, best: Outcome | null, proven = true): Cooks => ({
  blocking: { plan: [], outcome: blocking },
  house: { plan: [], outcome: house },
  best: { run: best === null ? null : { plan: [], outcome: best }, proven, bound: null },
});

/** A plan's score and remarks, held against the real cooks of the kitchen. */
export interface Judged {
  readonly kitchen: Kitchen;
  readonly score: Score;
  readonly remarks: readonly Remark[];
}

export function judge(spec: KitchenSpec, plan: Plan): Judged {
  const kitchen = kitchenOf(spec);
  const found = cooksOf(kitchen);
  const mine = logOf(kitchen, plan);
  const best = found.best.run === null ? null : logOf(kitchen, found.best.run.plan);
  const score = scoreOf(kitchen, outcomeOf(kitchen, mine), found);
  return { kitchen, score, remarks: diagnose(kitchen, mine, best, score) };
}
