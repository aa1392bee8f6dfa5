import type { Kitchen, Order, Task } from '../../model/kitchen.ts';

/** An order's tasks, each after those that it needs. */
export function inNeededOrder(kitchen: Kitchen, order: Order): readonly Task[] {
  const sorted: Task[] = [];
  const seen = new Set<number>();
  const visit = (index: number): void => {
    const task = kitchen.tasks[index];
    if (task === undefined || seen.has(index)) return;
    seen.add(index);
    for (const need of task.after) need.anyOf.forEach(visit);
    sorted.push(task);
  };
  order.tasks.forEach(visit);
  return sorted;
}
