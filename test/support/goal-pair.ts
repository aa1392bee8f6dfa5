import type { Outcome } from '../../src/model/outcome.ts';
import type { Goal } from '../../src/model/spec.ts';

/** The goal's two values, coins negated: the lexicographically smaller pair is better. */
export type Pair = readonly [number, number];

export function goalPair(goal: Goal, { finish, waits, coins }: Pick<Outcome, Goal>): Pair {
  if (goal === 'coins') return [0 - coins, finish];
  return goal === 'finish' ? [finish, waits] : [waits, finish];
}
