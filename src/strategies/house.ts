import { isNeeded, type Shift, tailsOf } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { firstLegal, isLegal, waitIfLegal } from './legal-tasks.ts';
import { oldest } from './oldest.ts';
import type { Strategy } from './run.ts';

/** What a `never` counts as in a tail, in minutes (kitchen-rules §7). */
const NEVER_MINUTES = 1_000_000;

/** The house's cook: never stares, starts whatever can run alone, has no foresight (kitchen-rules §7). */
export function house(kitchen: Kitchen): Strategy {
  const tails = tailsOf(kitchen, NEVER_MINUTES);
  /** Longest tail first; among equals the order number and then the dish's order decide. */
  const byTail = [...kitchen.tasks].sort((a, b) => (tails[b.index] ?? 0) - (tails[a.index] ?? 0) || a.index - b.index);
  const longest = (shift: Shift, verb: 'start' | 'do', kind: Task['kind']): Decision | null => {
    const task = byTail.find((one) => one.kind === kind && isLegal(shift, verb, one));
    return task === undefined ? null : { verb, task: task.index };
  };
  return (shift) =>
    oldest(shift, 'handle') ??
    oldest(shift, 'collect') ??
    longest(shift, 'start', 'station') ??
    longest(shift, 'do', 'hands-on') ??
    (hasWorkLeft(shift) ? firstLegal(shift, 'clear') : null) ??
    waitIfLegal(shift);
}

/** Whether an open order has a todo task that is still needed. */
const hasWorkLeft = (shift: Shift): boolean =>
  shift.kitchen.tasks.some(
    (task) =>
      shift.orders[task.order]?.mode === 'open' && shift.tasks[task.index]?.mode === 'todo' && isNeeded(shift, task),
  );
