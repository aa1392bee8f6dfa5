import type { Shift } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Task } from '../model/kitchen.ts';
import { isLegal } from './legal-tasks.ts';

/** To handle, or to collect, the oldest there is. Dings and buzzes are as old as their minute, then as the start of their task. */
export function oldest(shift: Shift, verb: 'handle' | 'collect'): Decision | null {
  const since = (index: number): number => shift.tasks[index]?.since ?? 0;
  const [first] = shift.onStations
    .filter((index) => isLegal(shift, verb, shift.kitchen.tasks[index] as Task))
    .sort((a, b) => since(a) - since(b));
  return first === undefined ? null : { verb, task: first };
}
