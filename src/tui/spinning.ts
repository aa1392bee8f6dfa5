import spinners from 'cli-spinners';
import type { Theme } from './theme.ts';

/** A clock that ticks more slowly than this (milliseconds) leaves spinners to themselves. */
const SLOWEST_LEAD = 200;

/** Stands in a painted text where a spinner turns by itself. No other text has it: control characters are not drawn. */
export const TURNING = '\0';

/** A clock that runs. */
export interface Clock {
  /** Milliseconds from one tick to the next. */
  readonly every: number;
  /** Ticks since some time. */
  readonly ticks: number;
}

/** Nothing ticks often enough to move a spinner. */
export const BY_ITSELF: Clock = { every: Number.POSITIVE_INFINITY, ticks: 0 };

/**
 * What is shown by everything that spins; `null`: what stands there while time stands still. A clock that is fast enough moves
 * the spinners, too: what has passed and what spins are then drawn together, which costs half of drawing them in turn.
 * @param clock `null`: none runs
 */
export function spinnerSign({ spinner }: Theme, clock: Clock | null): string | null {
  if (clock === null || spinner === null) return null;
  const { frames } = spinners[spinner];
  return clock.every > SLOWEST_LEAD ? TURNING : (frames[clock.ticks % frames.length] ?? null);
}
