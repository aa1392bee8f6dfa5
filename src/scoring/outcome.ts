import type { Ending, Log } from '../model/event.ts';
import type { Kitchen, Order } from '../model/kitchen.ts';
import type { Outcome } from '../model/outcome.ts';
import { tipAt } from '../model/tip.ts';
import { accountOf, brainTime } from './brain-time.ts';
import { sum } from './sum.ts';

/**
 * What a shift came to, read off its log alone (kitchen-rules §6). Of a shift that still runs: what it has come to so
 * far, `ended` null.
 */
export function outcomeOf(kitchen: Kitchen, log: Log): Outcome {
  const servedAt = new Map<number, number>();
  const lost: number[] = [];
  const voided = new Set<number>();
  let ended: Ending | null = null;
  let burnt = 0;
  let lostUpdates = 0;
  for (const event of log) {
    if (event.type === 'served') servedAt.set(event.order, event.minute);
    else if (event.type === 'lost') lost.push(event.order + 1);
    else if (event.type === 'burnt') burnt += 1;
    else if (event.type === 'ended') ended = event.how;
    else if (event.type === 'overwrote') {
      lostUpdates += 1;
      voided.add(event.victim);
    }
  }
  const brain = { working: 0, staring: 0, waiting: 0 };
  for (const { activity, from, to } of brainTime(log, log.at(-1)?.minute ?? 0)) brain[accountOf(activity)] += to - from;
  const served = kitchen.orders.filter(({ index }) => servedAt.has(index));
  const minuteOf = (order: Order): number => servedAt.get(order.index) as number;
  return {
    ended,
    finish: Math.max(0, ...served.map(minuteOf)),
    waits: sum(served.map((order) => minuteOf(order) - order.at)),
    coins: sum(served.map((order) => (voided.has(order.index) ? 0 : order.price) + tipAt(order, minuteOf(order)))),
    served: served.map(({ number }) => number),
    lost: lost.sort((a, b) => a - b),
    burnt,
    lostUpdates,
    brain,
  };
}
