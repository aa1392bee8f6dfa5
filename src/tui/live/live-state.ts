import type { LiveMode } from './live.machine.ts';
import type { Numbers } from './numbers.ts';

/** What a rush adds to a shift: the clock runs by itself, and a brain that decides nothing waits. */
export interface Live {
  readonly mode: LiveMode;
  readonly numbers: Numbers;
  /** The most seconds that a minute of this shift has taken; 0 before the first one has passed. */
  readonly slowest: number;
}

/** Seconds that a minute takes in a rush, slowest first. */
const SECONDS = [10, 5, 3, 2, 1.5, 1, 0.7, 0.5, 0.3, 0.2, 0.1] as const;
export const USUAL_SECONDS = 1;

/** The seconds after `+` (faster) or `-`: the next of the usual ones, whatever they were before. */
export const changedSeconds = (seconds: number, faster: boolean): number =>
  (faster ? SECONDS.find((one) => one < seconds) : SECONDS.findLast((one) => one > seconds)) ?? seconds;
