import { closest } from 'fastest-levenshtein';
import type { PlanFault, TextFault } from '../kitchen/index.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { quoted } from './quoted.ts';
import { clockTime, shortReason } from './refusals.ts';

/** Steps that are listed in a message. */
const MOST_NAMES = 8;

/**
 * What is wrong with a plan: which decision (and line of the file, if known), when, by which rule, and the legal
 * decision that is nearest. One line.
 */
export function planFaultText(kitchen: Kitchen, fault: PlanFault, line: number | null): string {
  const where = `decision ${fault.position}${line === null ? '' : ` (line ${line})`}, ${quoted(fault.text)}`;
  const { why } = fault;
  if (why.code !== 'refused') return `${where}, ${textReason(why)}${instead(fault)}`;
  if (why.refusal.rule === 'shift-ended') {
    return `${where}, comes after the end: the shift has ended at ${clockTime(fault.minute)}. Leave out what follows.`;
  }
  const reason = `${shortReason({ kitchen }, why.refusal)} (rule: ${why.refusal.rule})`;
  return `${where}, is not possible at ${clockTime(fault.minute)}: ${reason}${instead(fault)}`;
}

/** The same in a few words, without what to do instead: `"collect 1.toast" at 0:04: already cooking`. */
export function shortFault(kitchen: Kitchen, { text, minute, why }: PlanFault): string {
  if (why.code === 'unknown-step') return `${quoted(text)}: ${quoted(why.dish)} has no such step`;
  if (why.code === 'unknown-order') return `${quoted(text)}: there is no such order`;
  if (why.code !== 'refused') return `${quoted(text)} ${textReason(why)}`;
  return `${quoted(text)} at ${clockTime(minute)}: ${shortReason({ kitchen }, why.refusal)}`;
}

function textReason(why: TextFault): string {
  switch (why.code) {
    case 'not-a-decision':
      return 'is not a decision: "do 1.chop", "start 1.toast", "wait" or "wait 12" was expected';
    case 'too-late':
      return `waits too long: minute ${why.latest} is the latest that a plan can wait for`;
    case 'unknown-order':
      return why.orders === 1
        ? `names order ${why.order}, but there is only order 1`
        : `names order ${why.order}, but orders go from 1 to ${why.orders}`;
    case 'unknown-step':
      return `names a step that ${quoted(why.dish)} does not have: ${stepHint(why.step, why.steps)}`;
  }
}

/** All names of a short dish; of a long one the nearest. */
const stepHint = (step: string, steps: readonly string[]): string =>
  steps.length <= MOST_NAMES ? `its steps are ${steps.join(', ')}` : `the nearest is ${quoted(closest(step, steps))}`;

const instead = ({ nearest }: PlanFault): string =>
  nearest === null ? '. Nothing is possible there.' : `. The nearest possible decision is ${quoted(nearest)}.`;
