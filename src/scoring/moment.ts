import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { brainTime, type Stretch } from './brain-time.ts';

/**
 * What the brain is at in the minute that begins at `minute`; `null` before its first and after its last action. Of an
 * action that the log does not see the end of, `to` is as far as the log reaches.
 */
export function brainAt(log: Log, minute: number): Stretch | null {
  const until = Math.max(minute + 1, log.at(-1)?.minute ?? 0);
  return brainTime(log, until).find(({ from, to }) => from <= minute && minute < to) ?? null;
}

/** How far a shift has come. */
export interface Progress {
  /** Required tasks that are done. */
  readonly done: number;
  /** Required tasks of all orders, those not yet arrived and those lost included. */
  readonly required: number;
  readonly served: number;
  readonly orders: number;
}

/** How far the shift had come at `minute`, all that happened in that minute included. */
export function progressAt(kitchen: Kitchen, log: Log, minute: number): Progress {
  let done = 0;
  let served = 0;
  for (const event of log) {
    if (event.minute > minute) break;
    if (event.type === 'served') served += 1;
    else if (event.type === 'did' || event.type === 'collected') {
      if (kitchen.tasks[event.task]?.optional === false) done += 1;
    }
  }
  const required = kitchen.orders.reduce((sum, order) => sum + order.required, 0);
  return { done, required, served, orders: kitchen.orders.length };
}
