import type { Kitchen } from '../model/kitchen.ts';

/**
 * The tail of every task, in minutes (kitchen-rules §7): its start + minutes + collect, plus the longest tail among
 * the steps that name it. What scheduling theory calls the tail of a job in a disjunctive graph.
 * @param never the minutes that a `"never"` counts as.
 */
export function tailsOf(kitchen: Kitchen, never: number): readonly number[] {
  const tails: (number | undefined)[] = kitchen.tasks.map(() => undefined);
  const tail = (index: number): number => {
    const task = kitchen.tasks[index];
    if (task === undefined) return 0;
    const minutes = task.minutes === Number.POSITIVE_INFINITY ? never : task.minutes;
    tails[index] ??= task.start + minutes + task.collect + Math.max(0, ...task.namedBy.map(tail));
    return tails[index];
  };
  return kitchen.tasks.map((_, index) => tail(index));
}
