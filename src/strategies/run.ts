import { abandon, decide, decisionText, open, type Shift } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Run } from '../model/outcome.ts';
import { outcomeOf } from '../scoring/outcome.ts';

/** Names a decision that it believes to be legal, or `null` to give up (the shift is then *unfinished*). */
export type Strategy = (shift: Shift) => Decision | null;

/** Of one attempt at a task, at most: to start it, to handle, collect or clear it, and the waits between. */
const DECISIONS_AN_ATTEMPT = 6;

/** For what burns, and must be attempted again nobody knows how often. */
const MORE_DECISIONS = 20_000;

/**
 * After this many decisions a strategy gives up. In a kitchen where two foods burn in turn for ever, a strategy without
 * foresight would otherwise never come to an end; where nothing burns, none comes near it.
 */
const mostDecisions = ({ tasks }: Kitchen): number =>
  tasks.reduce((sum, { fails }) => sum + DECISIONS_AN_ATTEMPT * (1 + fails), MORE_DECISIONS);

/** A strategy's shift, from minute 0 to its end, with the log. */
export function runStrategy(kitchen: Kitchen, strategy: Strategy): Run & { readonly log: Log } {
  const opened = open(kitchen);
  const log: ShiftEvent[] = [...opened.events];
  const plan: string[] = [];
  const most = mostDecisions(kitchen);
  let shift = opened.shift;
  while (shift.mode === 'running' && plan.length < most) {
    const decision = strategy(shift);
    if (decision === null) break;
    const step = decide(shift, decision);
    if (!step.ok) throw new Error(`a strategy chose ${decisionText(kitchen, decision)}: ${step.error.rule}`);
    plan.push(decisionText(kitchen, decision));
    shift = step.value.shift;
    for (const event of step.value.events) log.push(event);
  }
  for (const event of abandon(shift).events) log.push(event);
  return { plan, outcome: outcomeOf(kitchen, log), log };
}
