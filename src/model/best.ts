import type { Run } from './outcome.ts';

/** What is known of a kitchen's best shift (kitchen-rules §7). */
export interface Best {
  /** The best plan found and what it comes to; `null` where none that passes the goal has been found. */
  readonly run: Run | null;
  /** No plan can do better than `run` in both of the goal's values; with `run` null: no plan passes the goal at all. */
  readonly proven: boolean;
  /**
   * The goal value (minutes or coins) that no plan can beat; equal to the run's own where `proven`. `null` where no plan
   * passes the goal.
   */
  readonly bound: number | null;
}

/** Blocking, house and best of one kitchen: what every plan is held against. */
export interface Cooks {
  readonly blocking: Run;
  readonly house: Run;
  readonly best: Best;
}
