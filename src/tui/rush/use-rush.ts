import { useEffect, useReducer, useRef, useState } from 'react';
import { type RushGiven, RushShow } from './rush-show.ts';

/** Milliseconds after which keys get their turn. */
const SLICE_MS = 25;

interface Running {
  readonly show: RushShow;
  /** Milliseconds for which it has been running. */
  readonly spent: number;
}

/**
 * Lets a rush go on in slices as long as it is running, and draws it now and then.
 * @param pause milliseconds between two pictures
 */
export function useRush(given: RushGiven, isRunning: boolean, pause: number): Running {
  const [show] = useState(() => new RushShow(given));
  const [, draw] = useReducer((frame: number) => frame + 1, 0);
  const spent = useRef(0);
  useEffect(() => {
    if (!isRunning || show.isDone) return;
    let drawn = performance.now();
    const turn = (): void => {
      const from = performance.now();
      do show.work();
      while (!show.isDone && performance.now() - from < SLICE_MS);
      const now = performance.now();
      spent.current += now - from;
      if (show.isDone || now - drawn > pause) {
        drawn = now;
        draw();
      }
      if (!show.isDone) timer = setTimeout(turn, 0);
    };
    let timer = setTimeout(turn, 0);
    return () => clearTimeout(timer);
  }, [show, isRunning, pause]);
  return { show, spent: spent.current };
}
