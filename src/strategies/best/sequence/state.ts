import type { Action } from './actions.ts';
import { Hands } from './hands.ts';
import { NO_PATH, NOW, ORIGIN } from './lags.ts';
import { MOST_MOMENTS } from './layout.ts';
import { addUrgent, canAllBegin, clearUrgent } from './urgent.ts';

const NEVER = Number.POSITIVE_INFINITY;

const UNSETTLED = -1;

/**
 * The beginning of a permutation: which actions are done, and what follows from their order. Minutes are not fixed: kept
 * are the longest paths between the moments that the future can touch, so that an early start can still give way where its food would burn.
 */
export class State extends Hands {
  /** How many actions are done. */
  count = 0;
  /** The sum of the served orders' minutes from arrival, as far as they are settled. */
  waits = 0;
  /** Lower bounds of what all its continuations come to, in minutes. */
  finishBound = 0;
  waitsBound = 0;

  /** Becomes the state before the first action. */
  open(): void {
    const { layout, numbers } = this;
    const { stations, tools, stock } = layout.work.kitchen;
    numbers.fill(0);
    for (const [nth, { slots }] of stations.entries()) numbers[layout.slots + nth] = Math.min(slots, 1 << 20);
    for (const [nth, { count }] of tools.entries()) numbers[layout.tools + nth] = count;
    for (const [nth, { count }] of stock.entries()) numbers[layout.stock + nth] = count;
    numbers.fill(-1, layout.pending, layout.pending + layout.moments);
    numbers.fill(NO_PATH, layout.lags, layout.lags + layout.moments ** 2);
    this.set(ORIGIN, ORIGIN, 0);
    this.set(ORIGIN, NOW, 0);
    this.set(NOW, NOW, 0);
    this.count = 0;
    this.waits = 0;
  }

  become(other: State): void {
    this.numbers.set(other.numbers);
    this.count = other.count;
    this.waits = other.waits;
    this.finishBound = other.finishBound;
    this.waitsBound = other.waitsBound;
  }

  settledDing(action: number): number {
    return this.numbers[this.layout.dings + action] as number;
  }

  /** The least sum of the served orders' minutes from arrival. */
  waitsSoFar(): number {
    const { layout, numbers } = this;
    let waits = this.waits;
    for (let moment = 2; moment < layout.moments; moment += 1) {
      const order = (numbers[layout.pending + moment] as number) - layout.work.actions.length;
      if (order >= 0) waits += this.lag(ORIGIN, moment) - (layout.work.kitchen.orders[order]?.at ?? 0);
    }
    return waits;
  }

  /** Whether what the action ends has dinged by now, however the minutes fall. */
  hasDinged(action: Action): boolean {
    const moment = this.momentOf(action.index);
    if (moment === -1) return this.settledDing(action.index) <= this.minute;
    return this.lag(moment, NOW) >= action.least;
  }

  /** The earliest minute at which the action can begin if it comes next. */
  earliest(action: Action): number {
    const { at } = this.layout.work.kitchen.orders[action.order] as { at: number };
    const free = Math.max(this.minute, at);
    if (action.partner >= action.index) return free;
    const moment = this.momentOf(action.index);
    const ding = moment === -1 ? this.settledDing(action.index) : this.lag(ORIGIN, moment) + action.least;
    return Math.max(free, ding);
  }

  /**
   * Takes the action next.
   * @returns whether all lags can be kept; if not, the state is of no use any more
   */
  take(action: Action): boolean {
    const begins = this.#beginning(action);
    if (!this.#keepsLags(action, begins)) return false;
    this.numbers[this.layout.taken + this.count] = action.index;
    this.numbers[this.layout.masks + action.order] = this.mask(action.order) | action.bit;
    this.count += 1;
    this.handOver(action);
    this.#advance(action, begins);
    this.#settle();
    return this.#canMeetAll();
  }

  /** Of each moment the least minutes from it to the action's beginning. */
  #beginning(action: Action): Int32Array {
    const { moments, work } = this.layout;
    const begins = BEGINS;
    const at = work.kitchen.orders[action.order]?.at ?? 0;
    const ends = action.partner < action.index;
    const moment = ends ? this.momentOf(action.index) : -1;
    const floor = ends && moment === -1 ? Math.max(at, this.settledDing(action.index)) : at;
    for (let from = 0; from < moments; from += 1) {
      let lag = Math.max(this.lag(from, NOW), this.lag(from, ORIGIN) + floor);
      if (moment !== -1) lag = Math.max(lag, this.lag(from, moment) + action.least);
      begins[from] = Math.max(lag, NO_PATH);
    }
    return begins;
  }

  /** Ties the action's beginning to the moments that it must not be too late for. */
  #keepsLags(action: Action, begins: Int32Array): boolean {
    AFTER.fill(NO_PATH, 0, this.layout.moments);
    if (this.#most(action) !== NEVER) {
      const moment = this.momentOf(action.index);
      if (moment !== -1 && !this.tie(begins, AFTER, moment, this.#most(action))) return false;
    }
    const { deadlines, full } = this.layout.work;
    const deadline = deadlines[action.order] as number;
    const isLast = (this.mask(action.order) | action.bit) === full[action.order];
    if (!isLast || deadline === NEVER) return true;
    return this.tie(begins, AFTER, ORIGIN, deadline - action.minutes);
  }

  /** The brain's last action is this one now; a start becomes a moment of its own. */
  #advance(action: Action, begins: Int32Array): void {
    const { layout, numbers } = this;
    if (action.partner < action.index) this.forget(this.momentOf(action.index));
    for (let moment = 0; moment < layout.moments; moment += 1) {
      this.set(moment, NOW, Math.max(NO_PATH, (begins[moment] as number) + action.minutes));
      this.set(NOW, moment, Math.max(NO_PATH, (AFTER[moment] as number) - action.minutes));
    }
    this.set(NOW, NOW, 0);
    if (action.verb === 'start') {
      numbers[layout.dings + action.partner] = UNSETTLED;
      this.note(action.partner, -action.minutes);
    }
    const isServed = this.mask(action.order) === layout.work.full[action.order];
    if (!isServed || !layout.countsWaits) return;
    if (this.isSettled()) this.waits += this.minute - (layout.work.kitchen.orders[action.order]?.at ?? 0);
    else this.note(layout.work.actions.length + action.order, 0);
  }

  /** Nothing is under way that must not be too late: then earlier is better, and every minute is the earliest. */
  isSettled(): boolean {
    for (let moment = 2; moment < this.layout.moments; moment += 1) {
      const action = this.#endOf(moment);
      if (action !== undefined && this.#mayBeLate(action, moment)) return false;
    }
    return true;
  }

  /** The action that will end what began at a moment; `undefined` for no moment, and for an order served. */
  #endOf(moment: number): Action | undefined {
    const { pending, work } = this.layout;
    const what = this.numbers[pending + moment] as number;
    // Asked first: a look beside a list is slow.
    return what >= 0 && what < work.actions.length ? work.actions[what] : undefined;
  }

  #most({ index }: Action): number {
    return this.layout.most[index] as number;
  }

  /** Whether what the action ends could burn (or sound too long) before a finish that is still of interest. */
  #mayBeLate(action: Action, moment: number): boolean {
    if (this.#most(action) === NEVER) return false;
    return this.lag(ORIGIN, moment) + this.#most(action) < this.latestOf(action);
  }

  /** The latest minute at which the action can begin if the finish is to be of interest. */
  latestOf({ minutes, rest }: Action): number {
    return this.layout.latest - 1 - rest - minutes;
  }

  /** Fixes what has become certain: every moment where all is settled, else the dings that have passed for sure. */
  #settle(): void {
    const { layout, numbers } = this;
    const all = this.isSettled();
    for (let moment = 2; moment < layout.moments; moment += 1) {
      const what = numbers[layout.pending + moment] as number;
      if (what === -1) continue;
      const action = this.#endOf(moment);
      if (action === undefined) {
        if (all) this.#serve(what - layout.work.actions.length, moment);
      } else if (!this.#mayBeLate(action, moment)) this.#settleDing(action, moment, all);
    }
    if (!all) return;
    for (let moment = 2; moment < layout.moments; moment += 1) this.set(NOW, moment, NO_PATH);
    this.set(NOW, ORIGIN, NO_PATH);
    this.set(ORIGIN, ORIGIN, 0);
  }

  #serve(order: number, moment: number): void {
    this.waits += this.lag(ORIGIN, moment) - (this.layout.work.kitchen.orders[order]?.at ?? 0);
    this.forget(moment);
  }

  #settleDing(action: Action, moment: number, all: boolean): void {
    const hasPassed = this.lag(moment, NOW) >= action.least;
    if (!all && !hasPassed) return;
    const ding = this.lag(ORIGIN, moment) + action.least;
    this.numbers[this.layout.dings + action.index] = hasPassed || ding <= this.minute ? 0 : ding;
    this.forget(moment);
  }

  /** Whether what must be ended in time still can be, one after the other, the most urgent first. */
  #canMeetAll(): boolean {
    clearUrgent();
    for (let moment = 2; moment < this.layout.moments; moment += 1) {
      const action = this.#endOf(moment);
      if (action === undefined || this.#most(action) === NEVER) continue;
      addUrgent(this.#most(action) - this.lag(moment, NOW), action.minutes);
    }
    return canAllBegin();
  }
}

const BEGINS = new Int32Array(MOST_MOMENTS);
const AFTER = new Int32Array(MOST_MOMENTS);
