import { useCallback, useState } from 'react';
import type { Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Part } from '../model/level.ts';
import { betterReached, type Progress, type ProgressStore } from '../model/progress.ts';
import { outcomeOf, scoreOf } from '../scoring/index.ts';
import type { CookBook } from './use-cooks.ts';

export interface Diary {
  readonly progress: Progress;
  readonly notice: string | null;
  /** Keeps a shift that has ended, once its stars are known, if it reached the goal. */
  readonly keep: (part: Part, plan: Plan, log: Log) => void;
}

/** The player's progress: what was loaded, and what is reached while playing. */
export function useProgress(
  loaded: { readonly progress: Progress; readonly notice: string | null },
  store: ProgressStore,
  cookBook: CookBook,
): Diary {
  const [progress, setProgress] = useState(loaded.progress);
  const [notice, setNotice] = useState(loaded.notice);
  const { ask } = cookBook;
  const record = useCallback(
    async ({ kitchen, hash }: Part, plan: Plan, log: Log): Promise<void> => {
      const cooks = await ask(kitchen);
      const { passes, stars, goal, value } = scoreOf(kitchen, outcomeOf(kitchen, log), cooks);
      if (!passes) return;
      const reached = { stars, goal, value, plan };
      setProgress((before) => ({ ...before, [hash]: betterReached(before[hash], reached) }));
      const told = await store.record(hash, reached);
      if (told !== null) setNotice(told);
    },
    [ask, store],
  );
  const keep = useCallback((part: Part, plan: Plan, log: Log): void => void record(part, plan, log), [record]);
  return { progress, notice, keep };
}
