import { refusalOf, type Shift } from '../kitchen/index.ts';
import type { Decision, Verb } from '../model/decision.ts';
import type { Task } from '../model/kitchen.ts';

export const isLegal = (shift: Shift, verb: Verb, task: Task): boolean =>
  refusalOf(shift, { verb, task: task.index }) === null;

/** The first task by order number, then in the dish's order, for which the verb is legal. */
export function firstLegal(shift: Shift, verb: Verb): Decision | null {
  const task = shift.kitchen.tasks.find((one) => isLegal(shift, verb, one));
  return task === undefined ? null : { verb, task: task.index };
}

export const waitIfLegal = (shift: Shift): Decision | null => {
  const wait: Decision = { verb: 'wait', until: null };
  return refusalOf(shift, wait) === null ? wait : null;
};
