import type { Log, LossCause } from '../model/event.ts';
import type { Kitchen, Order } from '../model/kitchen.ts';
import { type BestDid, type Case, type Remark, remark } from './remark.ts';
import { alarmedTask, blockedTask, deadTask } from './standstill.ts';

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

function alarmRemark(at: Case, minute: number): Remark {
  const { alarm } = at.kitchen;
  const task = alarmedTask(at, minute);
  return remark({ kind: 'alarm', minute, minutes: alarm, cost: alarm, task, order: orderOf(at.kitchen, task) });
}

/** Who waited for what: a task for a tool that an order keeps, or the brain for a task that never dings. */
function stuckRemark(at: Case, minute: number): Remark {
  const blocked = blockedTask(at, minute);
  if (blocked !== null) return remark({ kind: 'stuck', minute, ...blocked });
  const task = deadTask(at, minute);
  return remark({ kind: 'stuck', minute, task, order: orderOf(at.kitchen, task) });
}

/** All lost orders; where the goal is coins, without those that the best plan gives up as well. */
function lostOrders({ kitchen, log, best }: Case): readonly Remark[] {
  const isClosed = log.some((event) => event.type === 'ended' && event.how === 'closed');
  return log.flatMap((event, place): readonly Remark[] => {
    if (event.type !== 'lost' || (event.why === 'end' && !isClosed)) return [];
    const order = kitchen.orders[event.order] as Order;
    const bestDid = best === null ? null : servingOf(best.log, order.index);
    if (kitchen.goal === 'coins' && best !== null && bestDid === null) return [];
    const waited = Math.max(0, event.minute - order.at);
    const task = emptyStockTask(log, place, event.why);
    const about = { task, order: order.index, bestDid };
    return [remark({ kind: 'lost', minute: event.minute, minutes: waited, cost: waited, ...about })];
  });
}

/** Stock runs out in the decision that asks for it: the line before tells which task did. */
function emptyStockTask(log: Log, place: number, why: LossCause): number {
  const before = log[place - 1];
  const isAsking = why === 'stock' && before?.type === 'decided' && before.decision.verb !== 'wait';
  return isAsking && 'task' in before.decision ? before.decision.task : -1;
}

/** When the best cook served the order, and by which decision. */
function servingOf(log: Log, order: number): BestDid | null {
  let decision: BestDid['decision'] | null = null;
  for (const event of log) {
    if (event.type === 'decided') decision = event.decision;
    const isServing = event.type === 'served' && event.order === order;
    if (isServing && decision !== null) return { minute: event.minute, decision };
  }
  return null;
}

const orderOf = (kitchen: Kitchen, task: number): number => kitchen.tasks[task]?.order ?? -1;
