/*
 * Stands in the bundle for what Ink takes from `es-toolkit/compat`. Its timer runs on when the game is over, and the process
 * with it: here there is a timer only where something is to be done later, and nobody waits for it.
 */

interface Throttled<Given extends readonly unknown[]> {
  (...given: Given): void;
  /** Does at once what would be done later. */
  flush(): void;
  /** Forgets what would be done later. */
  cancel(): void;
}

/** @returns calls `does` at once, and then at most every `wait` milliseconds, with what it was given last */
export function throttle<Given extends readonly unknown[]>(
  does: (...given: Given) => void,
  wait = 0,
): Throttled<Given> {
  let timer: NodeJS.Timeout | null = null;
  let pending: Given | null = null;
  let done = Number.NEGATIVE_INFINITY;
  const flush = (): void => {
    const given = pending;
    cancel();
    if (given === null) return;
    done = performance.now();
    does(...given);
  };
  const throttled = (...given: Given): void => {
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
  return Object.assign(throttled, { flush, cancel });
}
