/*
 * Stands in the bundle for what Ink takes from `es-toolkit/compat`. Its timer runs on when the game is over, and the process
 * with it: here nobody waits for a timer after which nothing is to be done.
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
  wait: number,
): Throttled<Given> {
  let timer: NodeJS.Timeout | null = null;
  let pending: Given | null = null;
  const flush = (): void => {
    const given = pending;
    pending = null;
    if (given !== null) does(...given);
  };
  const rest = (): void => {
    timer = setTimeout(() => {
      timer = null;
      flush();
    }, wait).unref();
  };
  const throttled = (...given: Given): void => {
    pending = given;
    if (timer !== null) return;
    rest();
    flush();
  };
  const cancel = (): void => {
    clearTimeout(timer ?? undefined);
    timer = null;
    pending = null;
  };
  return Object.assign(throttled, { flush, cancel });
}
