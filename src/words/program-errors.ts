import { closest } from 'fastest-levenshtein';
import { decisionText, type Refusal, type Shift, taskName } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { quoted } from './quoted.ts';
import { clockTime, shortReason } from './refusals.ts';

/*
 * What a learner's program is told in the errors that it gets.
 */

/** `start 1.toast is not possible at 0:04: toaster full (rule: no-free-slot)`. */
export function refusedText(shift: Shift, decision: Decision, refusal: Refusal): string {
  const what = decisionText(shift.kitchen, decision);
  return `${what} is not possible at ${clockTime(shift.minute)}: ${shortReason(shift, refusal)} (rule: ${refusal.rule})`;
}

/** Why a ticket gives no food. */
const GONE = {
  buzzed: 'buzzed: it went wrong. Catch it, and it is handled; then it can be started again',
  burnt: 'burnt: nobody collected it in time. It can be started again',
  cleared: 'was cleared away',
  lost: 'is of no use any more: its order is lost',
  dropped: 'is of no use any more: its order is lost',
  'not-needed': 'is not needed any more. Clear it to free its slot',
} as const;

export type Gone = keyof typeof GONE;

/** Whether what happened to a task, or to its order, is the end of its ticket. */
export const isGone = (type: ShiftEvent['type']): type is Gone & ShiftEvent['type'] => type in GONE;

/** `1.toast burnt at 0:12: nobody collected it in time. …`. */
export function goneText(how: Gone, kitchen: Kitchen, task: Task, minute: number): string {
  const [verb = '', ...rest] = GONE[how].split(/(?=[:.])/u);
  return `${taskName(kitchen, task.index)} ${verb} at ${clockTime(minute)}${rest.join('')}`;
}

const MOST_NAMES = 8;

/** All names where they are few, else the nearest. */
function hint(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'there are none here';
  const near = quoted(closest(name, known));
  return known.length <= MOST_NAMES ? `there are ${known.map(quoted).join(', ')}` : `did you mean ${near}?`;
}

/** @param name as the program wrote it: perhaps no text at all */
export const noStepText = (order: Order, steps: readonly string[], name: unknown): string =>
  `order ${order.number} (${order.dish}) has no step ${quoted(String(name))}: ${hint(String(name), steps)}.`;

export const nothingToFreeText = (known: readonly string[], name: unknown): string =>
  `there is no station and no tool ${quoted(String(name))}: ${hint(String(name), known)}.`;

export const noMinuteText = (minute: unknown, latest: number): string =>
  `until(${quoted(String(minute))}): a whole minute from 0 to ${latest} was expected.`;
