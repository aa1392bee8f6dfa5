import type { Plan } from './decision.ts';
import type { Ending } from './event.ts';

/** What a shift came to (kitchen-rules §6). Minutes, coins, and order numbers from 1 in rising order. */
export interface Outcome {
  /** `null` while the shift still runs. */
  readonly ended: Ending | null;
  readonly finish: number;
  readonly waits: number;
  readonly coins: number;
  readonly served: readonly number[];
  readonly lost: readonly number[];
  readonly burnt: number;
  readonly lostUpdates: number;
  readonly brain: { readonly working: number; readonly staring: number; readonly waiting: number };
}

/** A plan with what it comes to. */
export interface Run {
  readonly plan: Plan;
  readonly outcome: Outcome;
}
