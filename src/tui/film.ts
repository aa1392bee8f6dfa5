import { open, parseDecision, type Shift, type Step, trace } from '../kitchen/index.ts';
import type { Decision, Plan } from '../model/decision.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';

/** A stretch of a shift, minute by minute: what was before it, and a step for each minute at which something happens. */
export interface Film {
  readonly before: Log;
  readonly steps: readonly Step[];
}

/** A shift at some minute of a film, with all that had happened by then. */
export interface Still {
  readonly shift: Shift;
  readonly log: Log;
}

/** The last minute of a film. */
export const filmEnd = (film: Film): number => film.steps.at(-1)?.shift.minute ?? 0;

/**
 * The still at `minute`. Between two happenings nothing changes but the clock, so the earlier step's shift is shown with a
 * later minute. Minutes outside the film are taken as its first or last.
 */
export function stillAt(film: Film, minute: number): Still {
  const log: ShiftEvent[] = [...film.before];
  let shift = film.steps[0]?.shift;
  for (const step of film.steps) {
    if (step !== film.steps[0] && step.shift.minute > minute) break;
    shift = step.shift;
    log.push(...step.events);
  }
  if (shift === undefined) throw new Error('a film without steps');
  const shown = Math.min(Math.max(minute, shift.minute), filmEnd(film));
  return { shift: shown === shift.minute ? shift : { ...shift, minute: shown }, log };
}

/** The film of one decision, or `null` if it is not legal. */
export function filmOfDecision(shift: Shift, before: Log, decision: Decision): Film | null {
  const steps = trace(shift, decision);
  return steps.ok ? { before, steps: steps.value } : null;
}

/** The film of a whole plan from minute 0, as far as its decisions are legal. */
export function filmOfPlan(kitchen: Kitchen, plan: Plan): Film {
  const opened = open(kitchen);
  const steps: Step[] = [opened];
  let shift = opened.shift;
  for (const text of plan) {
    const decision = parseDecision(kitchen, text);
    const taken = decision.ok ? trace(shift, decision.value) : decision;
    if (!taken.ok) break;
    steps.push(...taken.value);
    shift = taken.value.at(-1)?.shift ?? shift;
  }
  return { before: [], steps };
}
