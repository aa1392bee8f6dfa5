import type { Shift } from '../../kitchen/index.ts';
import type { Kitchen } from '../../model/kitchen.ts';
import type { Goal } from '../../model/spec.ts';
import { tipAt } from '../../model/tip.ts';

/** A goal's two values as a pair of which the lexicographically smaller is better; coins stand negated. */
export type Value = readonly [number, number];

const NEVER = Number.POSITIVE_INFINITY;

/** Worse than every outcome. */
export const WORST: Value = [NEVER, NEVER];

export const isBetter = (a: Value, b: Value): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** What the orders served so far have come to. Minutes and coins. */
export interface Tally {
  readonly finish: number;
  readonly waits: number;
  readonly coins: number;
  readonly served: number;
  readonly lost: number;
}

export function tallyOf(shift: Shift): Tally {
  const tally = { finish: 0, waits: 0, coins: 0, served: 0, lost: 0 };
  for (const order of shift.kitchen.orders) {
    const state = shift.orders[order.index];
    if (state?.mode === 'lost') tally.lost += 1;
    if (state?.mode !== 'served') continue;
    tally.served += 1;
    tally.finish = Math.max(tally.finish, state.servedAt);
    tally.waits += state.servedAt - order.at;
    tally.coins += (state.voided ? 0 : order.price) + tipAt(order, state.servedAt);
  }
  return tally;
}

export function pairOf(goal: Goal, { finish, waits, coins }: Pick<Tally, Goal>): Value {
  if (goal === 'finish') return [finish, waits];
  if (goal === 'waits') return [waits, finish];
  return [-coins, finish];
}

/** The value of a shift that has ended; `WORST` if it fails the goal. */
export function endValue(shift: Shift): Value {
  const { goal } = shift.kitchen;
  if (shift.mode !== 'over' && shift.mode !== 'closed') return WORST;
  const tally = tallyOf(shift);
  if (goal === 'coins' ? tally.served === 0 : tally.lost > 0) return WORST;
  return pairOf(goal, tally);
}

/** The goal value (minutes or coins) as players know it. */
export const goalNumber = (kitchen: Kitchen, value: Value): number =>
  kitchen.goal === 'coins' ? -value[0] + 0 : value[0];
