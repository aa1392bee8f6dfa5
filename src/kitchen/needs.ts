import type { Need, Task } from '../model/kitchen.ts';
import { orderState, taskAt, taskState } from './draft.ts';
import type { Shift } from './shift.ts';

type View = Pick<Shift, 'kitchen' | 'tasks' | 'orders'>;

/** Whether one of the need's alternatives is done. */
export const isMet = (shift: View, need: Need): boolean =>
  need.anyOf.some((index) => taskState(shift, index).mode === 'done');

/**
 * Whether the task is still needed (kitchen-rules §5, *Any*): a required one until its order is lost, an optional one
 * while a needed todo task names it, directly or in a choice of which no alternative is done yet.
 */
export function isNeeded(shift: View, task: Task): boolean {
  if (orderState(shift, task.order).mode === 'lost') return false;
  return !task.optional || isWanted(shift, task, new Map());
}

/** `known` keeps what has been found out already: recipes may branch and join at every step. */
function isWanted(shift: View, task: Task, known: Map<number, boolean>): boolean {
  if (!task.optional) return true;
  const before = known.get(task.index);
  if (before !== undefined) return before;
  const wanted = task.namedBy.some((index) => {
    if (taskState(shift, index).mode !== 'todo') return false;
    const namer = taskAt(shift, index);
    const asks = namer.after.some((need) => need.anyOf.includes(task.index) && (!need.choice || !isMet(shift, need)));
    return asks && isWanted(shift, namer, known);
  });
  known.set(task.index, wanted);
  return wanted;
}
