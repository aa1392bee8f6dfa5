import { useEffect, useEffectEvent } from 'react';

/** Milliseconds that a kitchen minute takes on the screen, slowest pace first. */
export const PACES = [480, 240, 120, 60, 30, 15] as const;
export const USUAL_PACE = 2;

/** Screens are drawn at most ten times a second: a tick is never shorter than this many milliseconds. */
const SHORTEST_TICK = 100;
/** However long a decision takes, it has passed on the screen after about so many ticks. */
const MOST_TICKS = 80;

/** How often the clock ticks (milliseconds) and how many kitchen minutes pass with each tick, to play `minutes` at a pace. */
export function tempo(pace: number, minutes: number): { readonly every: number; readonly minutes: number } {
  const minute = PACES[pace] ?? PACES[USUAL_PACE];
  const together = Math.max(1, Math.ceil(SHORTEST_TICK / minute), Math.ceil(minutes / MOST_TICKS));
  return { every: Math.max(SHORTEST_TICK, minute), minutes: together };
}

/** The pace after `+` (a step of 1) or `-` (a step of -1), within what there is. */
export const changedPace = (pace: number, step: number): number => Math.min(PACES.length - 1, Math.max(0, pace + step));

/** The clock of the game: it ticks while something moves and does not exist while nothing does, like the timers of the spinners. */
export function useGameClock(moving: boolean, every: number, onTick: () => void): void {
  const tick = useEffectEvent(onTick);
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(() => tick(), every);
    return () => clearInterval(timer);
  }, [moving, every]);
}

/** The minute that has begun on a live clock, which changes it. It outlasts the screen on which the clock runs. */
export interface BegunMinute {
  /** The share of it that has not passed, from 0 to 1. */
  left: number;
  /** Milliseconds that all of it would take at the slowest pace it has had; 0 before any of it has passed. */
  slowest: number;
}

interface LiveClock {
  readonly running: boolean;
  readonly minute: BegunMinute;
  /** It has not begun: no part of a minute has passed. */
  readonly fresh: boolean;
}

/**
 * The clock of a rush: it calls `onMinute` every `every` milliseconds as long as it runs. What has passed of a minute is
 * kept when it stops, or when its pace changes: neither of them wins time.
 * @param onMinute hears the most milliseconds that a minute took while this one passed
 */
export function useLiveClock(
  { running, fresh, minute }: LiveClock,
  every: number,
  onMinute: (slowest: number) => void,
): void {
  const passed = useEffectEvent(onMinute);
  useEffect(() => {
    if (fresh) Object.assign(minute, { left: 1, slowest: 0 });
  }, [fresh, minute]);
  useEffect(() => {
    if (!running) return;
    let from = performance.now();
    minute.slowest = Math.max(minute.slowest, every);
    const end = (): void => {
      const took = minute.slowest;
      Object.assign(minute, { left: 1, slowest: every });
      from = performance.now();
      timer = setTimeout(end, every);
      passed(took);
    };
    let timer = setTimeout(end, minute.left * every);
    return () => {
      clearTimeout(timer);
      minute.left = Math.max(0, minute.left - (performance.now() - from) / every);
    };
  }, [running, every, minute]);
}
