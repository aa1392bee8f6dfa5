import { useCallback, useEffect, useRef, useState } from 'react';
import type { Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { blocking, house, runStrategy } from '../strategies/index.ts';

/** How the cooks of a kitchen are come by; may take its time. */
export type AskCooks = (kitchen: Kitchen) => Promise<Cooks>;

/** The cooks of every kitchen that was asked for, each asked for once. */
export interface CookBook {
  /** `null` while they are still at it. */
  readonly known: (kitchen: Kitchen) => Cooks | null;
  /** Never rejects: where the search for the best failed, the best is simply not known. */
  readonly ask: AskCooks;
}

/** A cook book that draws the screens anew once an answer comes in. */
export function useCooks(search: AskCooks): CookBook {
  const asked = useRef(new Map<Kitchen, Promise<Cooks>>());
  const [answers, setAnswers] = useState<ReadonlyMap<Kitchen, Cooks>>(new Map());
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const ask = useCallback(
    (kitchen: Kitchen): Promise<Cooks> => {
      const earlier = asked.current.get(kitchen);
      if (earlier !== undefined) return earlier;
      const answer = search(kitchen).catch(() => withoutBest(kitchen));
      asked.current.set(kitchen, answer);
      void answer.then((cooks) => {
        if (isShown.current) setAnswers((before) => new Map(before).set(kitchen, cooks));
      });
      return answer;
    },
    [search],
  );
  return { known: (kitchen) => answers.get(kitchen) ?? null, ask };
}

const withoutBest = (kitchen: Kitchen): Cooks => ({
  blocking: runStrategy(kitchen, blocking(kitchen)),
  house: runStrategy(kitchen, house(kitchen)),
  best: { run: null, proven: false, bound: null },
});
