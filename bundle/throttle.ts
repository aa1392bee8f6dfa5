/*
 * Stands in the bundle for what Ink takes from `es-toolkit/compat`. Its timer runs on when the game is over, and the process
 * with it: here there is a timer only where something is to be done later, and nobody waits for it. It also begins anew after
 * what was done later, and Ink then draws twice as often as it is told to.
 */
import { framesWritten } from '../src/tui/frames/frame-stream.ts';

interface Throttled<Given extends readonly unknown[]> {
  (...given: Given): void;
  /** Does at once what would be done later. */
  flush(): void;
  /** Forgets what would be done later. */
  cancel(): void;
}

type Throttle = <Given extends readonly unknown[]>(does: (...given: Given) => void, wait?: number) => Throttled<Given>;

export const throttle = throttleOf(framesWritten);

/**
 * @param effects how often anything has come of what was done: what comes to nothing lets nobody wait. With every key React
 *   has Ink look at a screen once more that is as it was.
 * @returns makes what calls `does` at once, and then at most every `wait` milliseconds, with what it was given last
 */
export function throttleOf(effects: () => number): Throttle {
  return (does, wait = 0) => throttled(does, wait, effects);
}

function throttled<Given extends readonly unknown[]>(
  does: (...given: Given) => void,
  wait: number,
  effects: () => number,
): Throttled<Given> {
  let timer: NodeJS.Timeout | null = null;
  let pending: Given | null = null;
  let done = Number.NEGATIVE_INFINITY;
  const flush = (): void => {
    const given = pending;
    cancel();
    if (given === null) return;
    const [before, now] = [effects(), performance.now()];
    does(...given);
    if (effects() > before) done = now;
  };
  const call = (...given: Given): void => {
    pending = given;
    if (timer !== null) return;
    const left = done + wait - performance.now();
    if (left > 0) timer = setTimeout(flush, left).unref();
    else flush();
  };
  const cancel = (): void => {
    clearTimeout(timer ?? undefined);
    timer = null;
    pending = null;
  };
  return Object.assign(call, { flush, cancel });
}
