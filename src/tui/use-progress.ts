import { useCallback, useState } from 'react';
import { kitchensAskedAbout, rightAnswers } from '../levels/index.ts';
import type { Cooks } from '../model/best.ts';
import type { Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Confidence } from '../model/lesson.ts';
import type { Level, Part } from '../model/level.ts';
import type { Outcome } from '../model/outcome.ts';
import {
  type Deed,
  type Progress,
  type ProgressStore,
  type Reached,
  type Written,
  withDeed,
} from '../model/progress.ts';
import { logOf, outcomeOf, scoreOf } from '../scoring/index.ts';
import type { CookBook } from './use-cooks.ts';

/** An answer that a player has just given. */
export interface Given {
  readonly question: 'predict' | 'check';
  /** The level that was asked about, perhaps a variant, and the one that keeps the answer. */
  readonly level: Level;
  readonly keeper: Level;
  readonly answer: number;
  readonly confidence: Confidence | null;
  readonly onTour: boolean;
}

/** A shift by what was decided in it. */
export interface PlannedShift {
  readonly kitchen: Kitchen;
  readonly plan: Plan;
}

export interface Diary {
  readonly progress: Progress;
  readonly notice: string | null;
  /** Keeps a shift that has ended, once its stars are known or the game is left. */
  readonly keep: (part: Part, plan: Plan, log: Log) => void;
  /** Keeps a program of the player's by its hash, once the stars of its shift in each kitchen are known; the lowest count. */
  readonly keepProgram: (hash: string, shifts: readonly PlannedShift[]) => void;
  /** Keeps an answer, once it is known which one is right. */
  readonly keepAnswer: (given: Given) => void;
  /** Keeps anything else. */
  readonly did: (deed: Deed) => void;
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
    async (deed: Deed): Promise<void> => {
      setProgress((before) => withDeed(before, deed));
      const told = await store.record(deed);
      if (told !== null) setNotice(told);
    },
    [store],
  );
  const did = useCallback((deed: Deed): void => void record(deed), [record]);
  const keep = useCallback(
    ({ kitchen, hash }: Part, plan: Plan, log: Log): void => {
      void ask(kitchen).then((cooks) =>
        record({ type: 'shift', hash, reached: reachedIn(kitchen, plan, outcomeOf(kitchen, log), cooks) }),
      );
    },
    [ask, record],
  );
  const keepProgram = useCallback(
    (hash: string, shifts: readonly PlannedShift[]): void =>
      void programDeedOf(hash, shifts, ask).then((deed) => (deed === null ? undefined : record(deed))),
    [ask, record],
  );
  const keepAnswer = useCallback(
    (given: Given): void => void deedOf(given, ask).then((deed) => (deed === null ? undefined : record(deed))),
    [ask, record],
  );
  return { progress, notice, keep, keepProgram, keepAnswer, did };
}

/** What is kept of a program; `null` where it has not reached every goal. */
async function programDeedOf(
  hash: string,
  shifts: readonly PlannedShift[],
  ask: CookBook['ask'],
): Promise<Deed | null> {
  const all = shifts.map(async ({ kitchen, plan }) =>
    reachedIn(kitchen, plan, outcomeOf(kitchen, logOf(kitchen, plan)), await ask(kitchen)),
  );
  const worst = worstOf(await Promise.all(all));
  return worst === null ? null : { type: 'program', hash, reached: withoutPlan(worst) };
}

/** The one with the fewest stars; `null` where one of them has not reached its goal. */
const worstOf = (all: readonly (Reached | null)[]): Reached | null =>
  all.reduce((worst, one) => (worst === null || one === null ? null : one.stars < worst.stars ? one : worst));

const withoutPlan = ({ stars, goal, value }: Reached): Written => ({ stars, goal, value });

/** What is kept of an answer; `null` where it will not be known which one is right: the game is being left, or none is. */
async function deedOf(
  { question, level, keeper, answer, confidence, onTour }: Given,
  ask: CookBook['ask'],
): Promise<Deed | null> {
  const asked = level[question];
  const kept = keeper[question];
  if (asked === null || kept === null) return null;
  const kitchens = kitchensAskedAbout(asked, level);
  const cooks = await Promise.all(kitchens.map((kitchen) => ask(kitchen)));
  const known = new Map(kitchens.map((kitchen, at) => [kitchen, cooks[at] ?? undefined]));
  const right = rightAnswers(asked, level, (kitchen) => known.get(kitchen));
  if (right === undefined || right.length === 0) return null;
  const variant = level !== keeper;
  return { type: 'answer', hash: kept.hash, variant, answer, confidence, right: right.includes(answer), onTour };
}
