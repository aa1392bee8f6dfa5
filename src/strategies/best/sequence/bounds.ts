import type { Order } from '../../../model/kitchen.ts';
import type { Action, Work } from './actions.ts';
import { Load } from './load.ts';
import type { State } from './state.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** Lower bounds of what a state's continuations come to: critical paths, and the load of the brain and of every station. */
export class Bounds {
  readonly #work: Work;
  readonly #before: readonly (readonly number[])[];
  readonly #byOrder: readonly (readonly Action[])[];
  readonly #begins: Int32Array;
  readonly #ends: Int32Array;
  readonly #brain: Load;
  readonly #stations: readonly Load[];
  /** The minute before which some chain of actions cannot be over. */
  #last = 0;
  /** Of every open order: when it can be served, when it can begin, and the minutes of the brain that it needs. */
  readonly #served: number[] = [];
  readonly #jobs: { begin: number; hands: number }[] = [];

  constructor(work: Work) {
    this.#work = work;
    const { actions, kitchen } = work;
    this.#byOrder = kitchen.orders.map(({ index }) => actions.filter(({ order }) => order === index));
    this.#before = actions.map(({ needs, order }) =>
      (this.#byOrder[order] ?? []).filter(({ bit }) => (bit & needs) !== 0).map(({ index }) => index),
    );
    this.#begins = new Int32Array(actions.length);
    this.#ends = new Int32Array(actions.length);
    this.#brain = new Load(actions.length);
    this.#stations = kitchen.stations.map(() => new Load(actions.length));
  }

  /** @returns the least finish of all that can follow; `Infinity` where some order is sure to be too late. Sets both bounds of the state. */
  apply(state: State, countsWaits: boolean): number {
    this.#brain.clear();
    for (const load of this.#stations) load.clear();
    this.#served.length = 0;
    this.#jobs.length = 0;
    this.#last = state.minute;
    let finish = state.minute;
    for (const index of this.#work.inLine) {
      const { at } = this.#work.kitchen.orders[index] as Order;
      if (state.mask(index) === this.#work.full[index]) continue;
      const served = this.#forward(state, index);
      if (served > (this.#work.deadlines[index] as number)) finish = NEVER;
      finish = Math.max(finish, served);
      this.#served.push(served);
      if (countsWaits) this.#addJob(state, index, at);
    }
    finish = Math.max(finish, this.#last, this.#brain.bound(1));
    for (const [nth, load] of this.#stations.entries()) {
      finish = Math.max(finish, load.bound(this.#work.kitchen.stations[nth]?.slots ?? 1));
    }
    state.finishBound = finish;
    state.waitsBound = countsWaits ? this.#waits(state) : 0;
    return finish;
  }

  /** Earliest beginnings of what is left of an order; adds it to the loads. @returns when it can be served */
  #forward(state: State, order: number): number {
    const mask = state.mask(order);
    let served = 0;
    for (const action of this.#byOrder[order] as readonly Action[]) {
      if ((mask & action.bit) !== 0) continue;
      const { index, minutes, tail, rest } = action;
      const begin = this.#begin(state, action, mask);
      this.#begins[index] = begin;
      this.#ends[index] = begin + minutes;
      served = Math.max(served, begin + minutes + tail);
      if (minutes > 0) this.#brain.add(begin, minutes, rest);
      this.#last = Math.max(this.#last, begin + minutes + rest);
      if (action.partner < index) this.#occupy(state, action, mask);
    }
    return served;
  }

  #begin(state: State, action: Action, mask: number): number {
    let begin = state.earliest(action);
    for (const before of this.#before[action.index] as readonly number[]) {
      const { bit } = this.#work.actions[before] as Action;
      if ((mask & bit) === 0) begin = Math.max(begin, this.#ends[before] as number);
    }
    begin = Math.max(begin, this.#endOf(state, action.sameBefore), this.#endOf(state, action.slotBefore));
    const start = this.#work.actions[action.partner] as Action;
    const isToStart = action.partner < action.index && (mask & start.bit) === 0;
    return isToStart ? Math.max(begin, (this.#begins[start.index] as number) + action.least) : begin;
  }

  /** When an action that is still to be done ends at the earliest; 0 for all others, and for -1. */
  #endOf(state: State, index: number): number {
    // Asked first: a look before the beginning of a list is slow.
    if (index === -1) return 0;
    const { order, bit } = this.#work.actions[index] as Action;
    return (state.mask(order) & bit) !== 0 ? 0 : (this.#ends[index] as number);
  }

  /** The slot that a collect or handle will free. */
  #occupy(state: State, action: Action, mask: number): void {
    const start = this.#work.actions[action.partner] as Action;
    const end = this.#ends[action.index] as number;
    const isToStart = (mask & start.bit) === 0;
    const begin = isToStart ? (this.#begins[start.index] as number) : state.minute;
    const minutes = isToStart ? action.least + action.minutes : end - begin;
    this.#stations[action.task.station]?.add(begin, minutes, action.rest);
  }

  #addJob(state: State, order: number, at: number): void {
    const mask = state.mask(order);
    let hands = 0;
    for (const { bit, minutes } of this.#byOrder[order] as readonly Action[]) if ((mask & bit) === 0) hands += minutes;
    this.#jobs.push({ begin: Math.max(at, state.minute), hands });
  }

  /**
   * The k-th order is not served before the k-th of the critical paths, nor before the k-th is over if the brain always
   * works for the order with the least work left (shortest remaining processing time; Schrage 1968).
   */
  #waits(state: State): number {
    const served = this.#served.sort((a, b) => a - b);
    const ends = shortestFirst(this.#jobs);
    const { orders } = this.#work.kitchen;
    let waits = state.waitsSoFar();
    for (let nth = 0; nth < served.length; nth += 1) waits += Math.max(served[nth] as number, ends[nth] as number);
    for (const { index, at } of orders) if (state.mask(index) !== this.#work.full[index]) waits -= at;
    return waits;
  }
}

/** When jobs end, the first first, on one machine that always turns to the job with the least minutes left. */
function shortestFirst(jobs: { begin: number; hands: number }[]): readonly number[] {
  const ends: number[] = [];
  let minute = 0;
  while (ends.length < jobs.length) {
    let next: { begin: number; hands: number } | null = null;
    let arrival = NEVER;
    for (const job of jobs) {
      if (job.hands < 0) continue;
      if (job.begin > minute) arrival = Math.min(arrival, job.begin);
      else if (next === null || job.hands < next.hands) next = job;
    }
    if (next === null) {
      minute = arrival;
      continue;
    }
    const work = Math.min(next.hands, arrival - minute);
    minute += work;
    next.hands -= work;
    if (next.hands > 0) continue;
    ends.push(minute);
    next.hands = -1;
  }
  return ends;
}
