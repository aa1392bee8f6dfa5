import { type RefObject, useEffect, useReducer, useRef, useState } from 'react';
import { type RushGiven, RushShow, type Wanted } from './rush-show.ts';

/** Milliseconds after which keys get their turn. */
const SLICE_MS = 25;
/** Milliseconds after which it is looked again whether all that was typed has been taken. */
const KEY_MS = 1;

interface Running {
  readonly show: RushShow;
  /** Milliseconds for which it has been running. */
  readonly spent: number;
  /** Whether something was typed that has not been drawn yet (see `RushKeys`): the work gives way to it. */
  readonly isTyped: RefObject<boolean>;
  /** The same once more, from the first customer. */
  readonly again: () => void;
}

/**
 * Lets a rush go on in slices as long as there is something to do, and draws it now and then.
 * @param pause milliseconds between two pictures
 */
export function useRush(given: RushGiven, { isRunning, isAtLoads }: Wanted, pause: number): Running {
  const [show, open] = useState(() => new RushShow(given));
  const [, draw] = useReducer((frame: number) => frame + 1, 0);
  const spent = useRef(0);
  const isTyped = useRef(false);
  useEffect(() => {
    let drawn = performance.now();
    const slice = (): void => {
      const from = performance.now();
      let goesOn = true;
      while (goesOn && performance.now() - from < SLICE_MS) goesOn = show.work({ isRunning, isAtLoads });
      const now = performance.now();
      spent.current += now - from;
      if (!goesOn || now - drawn > pause) {
        drawn = now;
        draw();
      }
      if (goesOn) timer = setTimeout(turn, 0);
    };
    const turn = (): void => {
      if (isTyped.current) timer = setTimeout(turn, KEY_MS);
      else slice();
    };
    let timer = setTimeout(turn, 0);
    return () => clearTimeout(timer);
  }, [show, isRunning, isAtLoads, pause]);
  return {
    show,
    spent: spent.current,
    isTyped,
    again: () => {
      spent.current = 0;
      open(new RushShow(given));
    },
  };
}
