import { decisionText, taskName } from '../kitchen/index.ts';
import type { Best } from '../model/best.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Outcome, Run } from '../model/outcome.ts';

/** An outcome with the rules page's names, and with no others. */
export function outcomeJson(outcome: Outcome) {
  const { ended, finish, waits, coins, served, lost, burnt, lostUpdates, brain } = outcome;
  const { working, staring, waiting } = brain;
  return { ended, finish, waits, coins, served, lost, burnt, lostUpdates, brain: { working, staring, waiting } };
}

export const runJson = ({ outcome, plan }: Run) => ({ ...outcomeJson(outcome), plan });

/** `null` where no plan passes the goal, and where none has been found. */
export const bestJson = ({ run, proven, bound }: Best) => (run === null ? null : { ...runJson(run), proven, bound });

/** One line of the log with names in place of indices; a minute that never comes is `"never"`. */
export function eventJson(kitchen: Kitchen, event: ShiftEvent): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(event).map(([key, value]) => [key, NAMED[key]?.(kitchen, value as never) ?? value]),
  );
}

const minute = (value: number): number | string => (value === Number.POSITIVE_INFINITY ? 'never' : value);

const NAMED: Readonly<Record<string, (kitchen: Kitchen, value: never) => unknown>> = {
  task: (kitchen, index: number) => taskName(kitchen, index),
  order: (_, index: number) => index + 1,
  victim: (_, index: number) => index + 1,
  station: (kitchen, index: number) => kitchen.stations[index]?.name,
  tool: (kitchen, index: number) => kitchen.tools[index]?.name,
  item: (kitchen, index: number) => kitchen.stock[index]?.name,
  variable: (kitchen, index: number) => kitchen.variables[index],
  decision: (kitchen, decision: Parameters<typeof decisionText>[1]) => decisionText(kitchen, decision),
  due: (_, value: number) => minute(value),
  burnsAt: (_, value: number) => minute(value),
};
