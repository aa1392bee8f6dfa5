import type { Best } from '../model/best.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Goal } from '../model/spec.ts';
import { clockTime } from './refusals.ts';

/** What the player is after, in a few words. */
export const GOAL_WORDS: Readonly<Record<Goal, string>> = {
  finish: 'finish early',
  waits: 'let nobody wait',
  coins: 'earn coins',
};

/** What counts in a shift, as one sentence for its beginning. */
export const GOAL_SENTENCES: Readonly<Record<Goal, string>> = {
  finish: 'Goal: everything served as early as possible.',
  waits: 'Goal: as little waiting for everybody as possible.',
  coins: 'Goal: as many coins as possible.',
};

/** A goal value with its unit: `22m`, or `24 coins`. */
export const goalText = (goal: Goal, value: number): string =>
  goal === 'coins' ? `${value} ${value === 1 ? 'coin' : 'coins'}` : `${value}m`;

/** What a shift came to, a few short lines. */
export function outcomeLines(kitchen: Kitchen, outcome: Outcome): readonly string[] {
  const { finish, waits, coins, burnt, lostUpdates, brain } = outcome;
  const lines = [
    `${endText(outcome)} ${servedText(kitchen, outcome)}`,
    `finish ${clockTime(finish)}, waits ${waits}m, coins ${coins}`,
    `brain: working ${brain.working}m, staring ${brain.staring}m, waiting ${brain.waiting}m`,
  ];
  const spoilt = [
    ...(burnt > 0 ? [`burnt ${burnt}`] : []),
    ...(lostUpdates > 0 ? [`lost updates ${lostUpdates}`] : []),
  ];
  if (spoilt.length > 0) lines.push(spoilt.join(', '));
  const why = failureText(kitchen.goal, outcome);
  lines.push(`goal: ${GOAL_WORDS[kitchen.goal]}, ${why === null ? 'reached' : `missed: ${why}`}`);
  return lines;
}

/** Why an outcome does not count under the goal, in a few words; `null` if it does. */
export function failureText(goal: Goal, outcome: Outcome): string | null {
  if (passes(goal, outcome)) return null;
  if (outcome.ended === 'stuck') return 'the shift got stuck';
  if (outcome.ended === 'alarm') return 'the alarm went off';
  if (outcome.ended === 'unfinished' || outcome.ended === null) return 'the plan ended before the shift';
  return goal === 'coins' ? 'nobody was served' : `lost ${numbers(outcome.lost)}`;
}

/** The same where there is little room, without `the shift`; empty if it counts. */
export function failureNote(goal: Goal, outcome: Outcome): string {
  if (!passes(goal, outcome) && outcome.ended === 'stuck') return 'stuck';
  return failureText(goal, outcome) ?? '';
}

/** How sure the best is, in one sentence. */
export function bestLine(goal: Goal, { run, proven, bound }: Best): string {
  if (run === null) {
    return proven
      ? 'No plan reaches the goal: that is proven.'
      : 'No plan that reaches the goal has been found, but one may exist.';
  }
  const value = goalText(goal, goalValue(goal, run.outcome));
  if (proven) return `The best is proven: no plan does better than ${value}.`;
  if (bound === goalValue(goal, run.outcome)) {
    const further = goal === 'finish' ? 'less waiting' : 'an earlier finish';
    return `No plan does better than ${value}: that is proven. With it, ${further} may be possible.`;
  }
  if (bound === null) return `The best known is ${value}; a better plan may exist.`;
  const limit = goal === 'coins' ? 'cannot be above' : 'cannot be below';
  return `The best known is ${value}; it ${limit} ${goalText(goal, bound)}.`;
}

function endText({ ended, brain }: Outcome): string {
  const at = clockTime(brain.working + brain.staring + brain.waiting);
  switch (ended) {
    case 'stuck':
      return `The shift got stuck at ${at}.`;
    case 'alarm':
      return `The alarm ended the shift at ${at}.`;
    case 'closed':
      return `The kitchen closed at ${at}.`;
    case 'unfinished':
      return `The plan ended at ${at}, before the shift did.`;
    default:
      return `The shift was over at ${at}.`;
  }
}

function servedText({ orders }: Kitchen, { served, lost }: Outcome): string {
  if (served.length === orders.length) return orders.length === 1 ? 'Served.' : `All ${orders.length} orders served.`;
  if (served.length === 0) return 'Nobody was served.';
  return `Served ${numbers(served)}; lost ${numbers(lost)}.`;
}

/** `#1, #2 and #5`; of many the first few and how many more. */
function numbers(orders: readonly number[]): string {
  const shown = orders.length > 8 ? orders.slice(0, 6) : orders;
  const rest = orders.length - shown.length;
  const names = shown.map((number) => `#${number}`);
  if (rest > 0) names.push(`${rest} more`);
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
