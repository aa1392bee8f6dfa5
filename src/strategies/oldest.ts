import type { Shift, TaskState } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Task } from '../model/kitchen.ts';
import { isLegal } from './legal-tasks.ts';

/** To handle, or to collect, the oldest there is. Dings and buzzes are as old as their minute, then as the start of their task. */
export function oldest(shift: Shift, verb: 'handle' | 'collect'): Decision | null {
  const since = (index: number): number => (shift.tasks[index] as TaskState).since;
  let first: number | null = null;
  for (const index of shift.onStations) {
    if (first !== null && since(first) <= since(index)) continue;
    if (isLegal(shift, verb, shift.kitchen.tasks[index] as Task)) first = index;
  }
  return first === null ? null : { verb, task: first };
}
