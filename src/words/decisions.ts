import { parseDecision } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { taskLabel } from './events.ts';
import { MESSAGES } from './messages.ts';
import { clockTime } from './refusals.ts';

/** A decision as it is said to people: `start toast`, `stare at #2 pizza`, `wait for the next ding`. */
export function decisionWords(kitchen: Kitchen, decision: Decision): string {
  if (decision.verb === 'wait') {
    return decision.until === null
      ? MESSAGES.decisions.waitForNext
      : MESSAGES.decisions.waitUntil(clockTime(decision.until));
  }
  return `${MESSAGES.menu.verbs[decision.verb]} ${taskLabel(kitchen, decision.task)}`;
}

/** A decision of a plan; as it stands there where it is none of this kitchen. */
export function plannedWords(kitchen: Kitchen, text: string): string {
  const decision = parseDecision(kitchen, text);
  return decision.ok ? decisionWords(kitchen, decision.value) : text;
}
