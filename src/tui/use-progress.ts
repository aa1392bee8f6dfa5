import { useCallback, useState } from 'react';
import type { Cooks } from '../model/best.ts';
import type { Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Part } from '../model/level.ts';
import type { Outcome } from '../model/outcome.ts';
import { betterReached, type Progress, type ProgressStore, type Reached } from '../model/progress.ts';
import { outcomeOf, scoreOf } from '../scoring/index.ts';
import type { CookBook } from './use-cooks.ts';

export interface Diary {
  readonly progress: Progress;
  readonly notice: string | null;
  /** Keeps a shift that has ended, once its stars are known or the game is left, if it reached the goal. */
  readonly keep: (part: Part, plan: Plan, log: Log) => void;
}

/** What a shift has reached, `null` if not the goal. As long as nobody knows the best, it is the one star that is certain. */
function reachedIn(kitchen: Kitchen, plan: Plan, outcome: Outcome, cooks: Cooks | null): Reached | null {
  const { goal } = kitchen;
  if (cooks === null) return passes(goal, outcome) ? { stars: 1, goal, value: goalValue(goal, outcome), plan } : null;
  const score = scoreOf(kitchen, outcome, cooks);
  return score.passes ? { stars: score.stars, goal, value: score.value, plan } : null;
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
      const reached = reachedIn(kitchen, plan, outcomeOf(kitchen, log), cooks);
      if (reached === null) return;
      setProgress((before) => ({ ...before, [hash]: betterReached(before[hash], reached) }));
      const told = await store.record(hash, reached);
      if (told !== null) setNotice(told);
    },
    [ask, store],
  );
  const keep = useCallback((part: Part, plan: Plan, log: Log): void => void record(part, plan, log), [record]);
  return { progress, notice, keep };
}
