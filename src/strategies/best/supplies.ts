import type { Shift } from '../../kitchen/index.ts';
import type { Order, Task } from '../../model/kitchen.ts';

/**
 * Whether these orders cannot all be served any more because of stock or tools, however much time there is: more uses of
 * an item than there are pieces now or still to be restocked, or more tools kept for good than there are.
 */
export function lacksSupplies(shift: Shift, orders: readonly Order[]): boolean {
  const { stock, tools } = shift.kitchen;
  if (stock.length === 0 && tools.length === 0) return false;
  const open = orders.map((order) => openTasks(shift, order));
  return (
    stock.some((_, item) => lacksStock(shift, open.flat(), item)) ||
    tools.some((_, tool) => lacksTool(shift, orders, open, tool))
  );
}

const isOpen = (shift: Shift, { index }: Task): boolean => {
  const mode = shift.tasks[index]?.mode;
  return mode !== 'done' && mode !== 'gone';
};

/** The order's tasks that are not over. */
const openTasks = (shift: Shift, order: Order): readonly Task[] =>
  order.tasks.flatMap((index) => {
    const task = shift.kitchen.tasks[index];
    return task !== undefined && isOpen(shift, task) ? [task] : [];
  });

function lacksStock(shift: Shift, tasks: readonly Task[], item: number): boolean {
  // What other orders restock counts too: they may be worked on although they are not asked about.
  const toCome = shift.kitchen.tasks.filter((task) => task.restocks === item && isOpen(shift, task)).length;
  const there = (shift.stock[item] ?? 0) + toCome;
  const required = tasks.filter(({ optional }) => !optional);
  const used = required.filter(({ uses }) => uses === item).reduce((sum, task) => sum + startsLeft(shift, task), 0);
  return used > there || (there === 0 && required.some((task) => task.checks === item && startsLeft(shift, task) > 0));
}

/** How often a task must still be started: every attempt that buzzes, and one that does not. */
function startsLeft(shift: Shift, task: Task): number {
  const state = shift.tasks[task.index];
  if (state === undefined) return 0;
  const buzzes = Math.max(0, task.fails - state.attempts);
  if (state.mode === 'todo') return buzzes + 1;
  const isLastAttempt = state.attempts > task.fails || state.mode === 'doing';
  return isLastAttempt ? 0 : buzzes + 1;
}

/** What is taken and never returned is kept for good, by served orders too. */
function lacksTool(shift: Shift, orders: readonly Order[], open: readonly (readonly Task[])[], tool: number): boolean {
  const pieces = (list: readonly number[]): number => list.filter((one) => one === tool).length;
  const kept = (order: Order): number => pieces(shift.orders[order.index]?.keeps ?? []);
  let forGood = shift.kitchen.orders
    .filter(({ index }) => shift.orders[index]?.mode === 'served')
    .reduce((sum, order) => sum + kept(order), 0);
  for (const [nth, order] of orders.entries()) {
    const tasks = open[nth] ?? [];
    const takes = tasks
      .filter(({ optional, index }) => !optional && shift.tasks[index]?.mode === 'todo')
      .reduce((sum, task) => sum + pieces(task.takes), 0);
    const returns = tasks.reduce((sum, task) => sum + pieces(task.returns), 0);
    // What an optional step has taken may come back: it can turn out not to be needed, and be cleared.
    const onLoan = tasks
      .filter(({ optional, index }) => optional && shift.tasks[index]?.station !== -1)
      .reduce((sum, task) => sum + pieces(task.takes), 0);
    forGood += Math.max(0, kept(order) - onLoan + takes - returns);
  }
  return forGood > (shift.kitchen.tools[tool]?.count ?? 0);
}
