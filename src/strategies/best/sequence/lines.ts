import type { Kitchen, Order, Task } from '../../../model/kitchen.ts';

/** Which orders stand in line: every order after the one before it in its line, and of each the one before, -1 for none. */
export interface Lines {
  readonly inLine: readonly number[];
  readonly before: readonly number[];
}

/**
 * Orders of one dish, by arrival and deadline, stand in line: of each step the first order's goes first. Nothing is lost by it:
 * in any shift the first of two like actions can be given to the first order and the second to the second; all lags,
 * arrivals and deadlines are still kept, and the two orders are served no later, taken together.
 */
export function linesOf(kitchen: Kitchen, deadlines: readonly number[]): Lines {
  const { orders } = kitchen;
  const inLine = orders.map(({ index }) => index).sort((a, b) => isLater(kitchen, deadlines, a, b));
  const before = orders.map(() => -1);
  const last = new Map<string, number>();
  for (const order of inLine) {
    const { dish } = orders[order] as Order;
    const other = last.get(dish);
    const canChange = other !== undefined && (deadlines[other] ?? 0) <= (deadlines[order] ?? 0);
    if (canChange && givesBackForSure(kitchen, orders[order] as Order)) before[order] = other;
    last.set(dish, order);
  }
  return { inLine, before };
}

const isLater = ({ orders }: Kitchen, deadlines: readonly number[], a: number, b: number): number =>
  (orders[a]?.at ?? 0) - (orders[b]?.at ?? 0) || compare(deadlines[a] ?? 0, deadlines[b] ?? 0) || a - b;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * Whether a tool always comes back with the same step: then it does not matter which of two orders keeps it. A step that
 * may be done before the tool is taken gives nothing back then, and that would change hands, too.
 */
const givesBackForSure = (kitchen: Kitchen, { tasks }: Order): boolean =>
  kitchen.tools.every((_, tool) => {
    const own = tasks.map((index) => kitchen.tasks[index] as Task);
    const [returner, ...others] = own.filter(({ returns }) => returns.includes(tool));
    if (returner === undefined) return true;
    const before = new Set([returner.index, ...ancestorsOf(kitchen, returner)]);
    return others.length === 0 && own.every(({ index, takes }) => !takes.includes(tool) || before.has(index));
  });

/** Every task that must be done before one, by index. */
function ancestorsOf({ tasks }: Kitchen, task: Task): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = ({ after }: Task): void => {
    for (const index of after.flatMap(({ anyOf }) => anyOf)) {
      if (found.has(index)) continue;
      found.add(index);
      visit(tasks[index] as Task);
    }
  };
  visit(task);
  return found;
}
