import type { Plan } from '../../model/decision.ts';
import type { Value } from './value.ts';

/** What a search knows so far. */
export interface Finding {
  /** The best plan found, `null` as long as there is none that passes the goal. */
  readonly plan: Plan | null;
  readonly value: Value;
  /** No plan has a better value than this; equal to `value` once `proven`. */
  readonly bound: Value;
  readonly proven: boolean;
}

/** A plan that is known to pass the goal, and its value. */
export interface KnownPlan {
  readonly plan: Plan;
  readonly value: Value;
}

/**
 * A way to look for the best plan of a kitchen, a little at a time. Effort has no unit but that about 3 of it take a
 * microsecond; it is counted in work done, so that how far a search has come after a given effort is the same on every machine.
 */
export interface Searcher {
  /** Searches on until `effort` is spent in all, or nothing is left to look at. */
  runTo(effort: number): void;
  /** Nothing is left to look at: what has been found is the best there is. */
  readonly isDone: boolean;
  finding(): Finding;
}
