import { useEffect, useMemo, useReducer, useState } from 'react';
import type { Best, Cooks } from '../model/best.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { type AskCooks, CookQueue } from './cook-queue.ts';

/** What is known about the cooks of kitchens; another object whenever more is known. See `CookQueue`. */
export interface CookBook {
  readonly known: (kitchen: Kitchen) => Cooks | null;
  readonly soFar: (kitchen: Kitchen) => Best | null;
  readonly ask: (kitchen: Kitchen) => Promise<Cooks | null>;
  readonly want: (kitchens: readonly Kitchen[]) => void;
}

/** A cook book that draws the screens anew once an answer comes in, and stops every search when the game is left. */
export function useCooks(search: AskCooks): CookBook {
  const [answers, answered] = useReducer((count: number) => count + 1, 0);
  const [queue] = useState(() => new CookQueue(search, answered));
  useEffect(() => () => queue.close(), [queue]);
  const [functions] = useState<CookBook>(() => ({
    known: (kitchen) => queue.known(kitchen),
    soFar: (kitchen) => queue.soFar(kitchen),
    ask: (kitchen) => queue.ask(kitchen),
    want: (kitchens) => queue.want(kitchens),
  }));
  return useMemo(() => ({ ...functions, answers }), [functions, answers]);
}

/**
 * Has the cooks of a level's kitchens looked for while the player is there, those of the kitchen in play first.
 * @param kitchen `null` where none is in play: the level is about the order of lines
 */
export function useWanted(
  { want }: CookBook,
  kitchen: Kitchen | null,
  parts: readonly { readonly kitchen: Kitchen }[],
): void {
  useEffect(() => {
    want([...(kitchen === null ? [] : [kitchen]), ...parts.map((part) => part.kitchen)]);
    return () => want([]);
  }, [want, kitchen, parts]);
}
