import { playOut } from '../kitchen/index.ts';
import type { Best, Cooks } from '../model/best.ts';
import type { Plan } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { logOf, outcomeOf } from '../scoring/index.ts';
import { MESSAGES } from '../words/messages.ts';
import { failureNote, goalText } from '../words/outcomes.ts';
import { type Film, filmOfPlan } from './film.ts';

/** One line of the comparison: a cook, what they did, and what it came to. */
export interface Contestant {
  readonly id: 'blocking' | 'you' | 'house' | 'best' | 'record';
  readonly label: string;
  readonly log: Log;
  readonly film: Film;
  /** The goal value with its unit, or that it failed. */
  readonly value: string;
  /** What stands behind the line: `proven`. */
  readonly note: string;
}

/**
 * Who is compared, in the order of the screen; the house and the best are missing while they are not known.
 * @param record the player's best plan from before this shift, `null` if there was none
 */
export function contestantsOf(
  kitchen: Kitchen,
  mine: Plan,
  blocking: Plan,
  cooks: Cooks | null,
  record: Plan | null,
): readonly Contestant[] {
  const one = (id: Contestant['id'], plan: Plan, note = ''): Contestant => {
    const log = logOf(kitchen, plan);
    const outcome = outcomeOf(kitchen, log);
    const failed = !passes(kitchen.goal, outcome);
    const value = failed ? MESSAGES.comparison.failed : goalText(kitchen.goal, goalValue(kitchen.goal, outcome));
    const why = failed && note === '' ? failureNote(kitchen.goal, outcome) : note;
    return { id, label: MESSAGES.comparison.cooks[id], log, film: filmOfPlan(kitchen, plan), value, note: why };
  };
  const best = cooks?.best.run ?? null;
  return [
    one('blocking', blocking),
    one('you', mine),
    ...(cooks === null ? [] : [one('house', cooks.house.plan)]),
    ...(cooks === null || best === null ? [] : [one('best', best.plan, bestNote(kitchen, cooks.best))]),
    ...(record !== null && isPlayable(kitchen, record)
      ? [one('record', record, isSame(record, mine) ? MESSAGES.comparison.sameAsBefore : '')]
      : []),
  ];
}

/** Progress comes from a file, which anybody may have changed. */
const isPlayable = (kitchen: Kitchen, plan: Plan): boolean => playOut(kitchen, plan).ok;

const isSame = (a: Plan, b: Plan): boolean => a.length === b.length && a.every((decision, nth) => decision === b[nth]);

/** `proven`, or how much better a shift might still be: `known, bound 35m`. */
function bestNote({ goal }: Kitchen, { run, proven, bound }: Best): string {
  if (proven || (run !== null && bound === goalValue(goal, run.outcome))) return MESSAGES.comparison.proven;
  return bound === null ? MESSAGES.comparison.known : MESSAGES.comparison.knownWithin(goalText(goal, bound));
}
