import type { LossCause, ShiftEvent } from '../model/event.ts';
import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { type BestDid, type Case, type Remark, remark } from './remark.ts';

/** What made the shift end badly, and the orders that were lost on the way. */
export const endingRemarks = (at: Case): readonly Remark[] => [...badEnd(at), ...lostOrders(at)];

function badEnd(at: Case): readonly Remark[] {
  const end = at.log.at(-1);
  if (end?.type !== 'ended') return [];
  const { minute } = end;
  if (end.how === 'alarm') return [alarmRemark(at, minute)];
  if (end.how === 'stuck') return [stuckRemark(at, minute)];
  return end.how === 'unfinished' ? [remark({ kind: 'unfinished', minute })] : [];
}

function alarmRemark({ kitchen, log }: Case, minute: number): Remark {
  const buzz = log.find(
    (event) =>
      event.type === 'buzzed' &&
      event.minute === minute - kitchen.alarm &&
      !log.some((later) => later.type === 'handling' && later.task === event.task && later.minute >= event.minute),
  );
  const task = buzz?.type === 'buzzed' ? buzz.task : -1;
  return remark({
    kind: 'alarm',
    minute,
    minutes: kitchen.alarm,
    cost: kitchen.alarm,
    task,
    order: orderOf(kitchen, task),
  });
}

/** Who waited for what: a task whose tool another order kept, or the task stared at that never dings. */
function stuckRemark({ kitchen, log, moments }: Case, minute: number): Remark {
  const blocked = blockedTask(kitchen, log);
  if (blocked !== null) return remark({ kind: 'stuck', minute, ...blocked });
  const last = moments.at(-1)?.decision;
  const task = last?.verb === 'stare' ? last.task : -1;
  return remark({ kind: 'stuck', minute, task, order: orderOf(kitchen, task) });
}

interface Blocked {
  readonly task: number;
  /** The order that keeps the tool. */
  readonly order: number;
  readonly tool: number;
}

function blockedTask(kitchen: Kitchen, log: readonly ShiftEvent[]): Blocked | null {
  const done = new Set<number>();
  const begun = new Set<number>();
  const kept: { readonly order: number; readonly tool: number }[] = [];
  for (const event of log) {
    if (event.type === 'did' || event.type === 'collected') done.add(event.task);
    if (event.type === 'doing' || event.type === 'loading') begun.add(event.task);
    if (event.type === 'took') kept.push({ order: orderOf(kitchen, event.task), tool: event.tool });
    if (event.type !== 'returned') continue;
    const place = kept.findIndex((one) => one.tool === event.tool && one.order === orderOf(kitchen, event.task));
    if (place !== -1) kept.splice(place, 1);
  }
  for (const task of kitchen.tasks) {
    const isNext = !begun.has(task.index) && task.after.every(({ anyOf }) => anyOf.some((other) => done.has(other)));
    const keeper = kept.find(({ order, tool }) => order !== task.order && task.takes.includes(tool));
    if (isNext && keeper !== undefined) return { task: task.index, ...keeper };
  }
  return null;
}

/** Lost orders: of the best plan's, where the goal is coins (it may give orders up on purpose), else all. */
function lostOrders({ kitchen, log, best }: Case): readonly Remark[] {
  const isClosed = log.some((event) => event.type === 'ended' && event.how === 'closed');
  return log.flatMap((event, place): readonly Remark[] => {
    if (event.type !== 'lost' || (event.why === 'end' && !isClosed)) return [];
    const order = kitchen.orders[event.order] as Order;
    const bestDid = best === null ? null : servingOf(kitchen, best.log, order.index);
    if (kitchen.goal === 'coins' && bestDid === null) return [];
    const waited = Math.max(0, event.minute - order.at);
    const task = emptyStockTask(log, place, event.why);
    const about = { task, order: order.index, bestDid };
    return [remark({ kind: 'lost', minute: event.minute, minutes: waited, cost: waited, ...about })];
  });
}

/** Stock runs out in the decision that asks for it: the line before tells which task did. */
function emptyStockTask(log: readonly ShiftEvent[], place: number, why: LossCause): number {
  const before = log[place - 1];
  const isAsking = why === 'stock' && before?.type === 'decided' && before.decision.verb !== 'wait';
  return isAsking && 'task' in before.decision ? before.decision.task : -1;
}

/** The last decision that the best cook made about an order that it served. */
function servingOf(kitchen: Kitchen, log: readonly ShiftEvent[], order: number): BestDid | null {
  if (!log.some((event) => event.type === 'served' && event.order === order)) return null;
  const event = log.findLast(
    (one) =>
      one.type === 'decided' &&
      one.decision.verb !== 'wait' &&
      one.decision.verb !== 'clear' &&
      orderOf(kitchen, one.decision.task) === order,
  );
  return event?.type === 'decided' ? { minute: event.minute, decision: event.decision } : null;
}

const orderOf = (kitchen: Kitchen, task: number): number => (kitchen.tasks[task] as Task | undefined)?.order ?? -1;
