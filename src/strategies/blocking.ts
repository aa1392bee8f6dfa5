import type { Shift } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Kitchen, Need, Order, Task } from '../model/kitchen.ts';
import { firstLegal, isLegal, waitIfLegal } from './legal-tasks.ts';
import type { Strategy } from './run.ts';

/** The cook who does one thing after the other and stares at every station (kitchen-rules §7). */
export function blocking(kitchen: Kitchen): Strategy {
  const wanted = wantedTasks(kitchen);
  const queue = [...kitchen.orders].sort((a, b) => a.at - b.at || a.number - b.number);
  const next = (shift: Shift, order: Order): Decision | null => {
    for (const index of order.tasks) {
      const task = kitchen.tasks[index] as Task;
      if (!wanted.has(index)) continue;
      for (const verb of task.kind === 'station' ? (['stare', 'collect'] as const) : (['do'] as const)) {
        if (isLegal(shift, verb, task)) return { verb, task: index };
      }
    }
    return null;
  };
  return (shift) => {
    const buzz = firstLegal(shift, 'handle');
    if (buzz !== null) return buzz;
    for (const order of queue) {
      const decision = next(shift, order);
      if (decision !== null) return decision;
    }
    return firstLegal(shift, 'clear') ?? waitIfLegal(shift);
  };
}

/**
 * The tasks that the blocking cook cares for: all required ones and what they need, where of a choice only the first
 * alternative that can finish is followed (all of them, if none can).
 */
function wantedTasks(kitchen: Kitchen): ReadonlySet<number> {
  const canFinish = finishable(kitchen);
  const wanted = new Set<number>();
  const want = (index: number): void => {
    const task = kitchen.tasks[index];
    if (task === undefined || wanted.has(index)) return;
    wanted.add(index);
    for (const need of task.after) for (const pick of picks(need, canFinish)) want(pick);
  };
  for (const task of kitchen.tasks) if (!task.optional) want(task.index);
  return wanted;
}

function picks({ anyOf }: Need, canFinish: (index: number) => boolean): readonly number[] {
  const first = anyOf.find(canFinish);
  return first === undefined ? anyOf : [first];
}

/** Whether a task can finish: neither it nor anything that it needs is *never*, of a choice one alternative is enough. */
function finishable(kitchen: Kitchen): (index: number) => boolean {
  const known: (boolean | undefined)[] = kitchen.tasks.map(() => undefined);
  const ask = (index: number): boolean => {
    const task = kitchen.tasks[index] as Task;
    known[index] ??= task.minutes !== Number.POSITIVE_INFINITY && task.after.every((need) => need.anyOf.some(ask));
    return known[index];
  };
  return ask;
}
