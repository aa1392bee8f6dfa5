import type { Action, Work } from './actions.ts';

/** No path: far below every minute, and sums of two still fit. */
export const NO_PATH = -100_000_000;

/** The moments that least and most lags are kept between: minute 0, the end of the brain's last action, and starts. */
export const ORIGIN = 0;
export const NOW = 1;

/** Where the parts of a state lie in its numbers. */
export interface Layout {
  readonly work: Work;
  readonly countsWaits: boolean;
  readonly moments: number;
  readonly masks: number;
  readonly slots: number;
  readonly tools: number;
  readonly keeps: number;
  readonly stock: number;
  /** Of each action that ends a start: the minute of its ding where that is settled, 0 where it has dinged; else `UNSETTLED`. */
  readonly dings: number;
  /** Of each moment after the first two the action that will end it, -1 for none; from the number of actions on: an order served. */
  readonly pending: number;
  readonly lags: number;
  readonly taken: number;
  readonly size: number;
  /** Of each action the most minutes after the beginning of its start, as far as that is looked at; else `Infinity`. */
  readonly most: number[];
  /** The finish from which on nothing is of interest any more, `Infinity` at first: what can burn only then cannot burn. */
  latest: number;
}

const UNSETTLED = -1;

const NEVER = Number.POSITIVE_INFINITY;

/** `null` where more starts than this can be under way at once. */
const MOST_MOMENTS = 66;

/** @param countsWaits whether the sum of waits is of interest, too */
export function layoutOf(work: Work, countsWaits: boolean): Layout | null {
  const { stations, tools, stock, orders } = work.kitchen;
  const slots = stations.reduce((sum, one) => sum + Math.min(one.slots, MOST_MOMENTS), 0);
  const starts = work.actions.filter(({ verb }) => verb === 'start').length;
  const isLax = work.actions.every(({ most }) => most === NEVER);
  const moments = 2 + Math.min(slots, starts) + (countsWaits && !isLax ? orders.length : 0);
  if (moments > MOST_MOMENTS) return null;
  let size = 0;
  const room = (numbers: number): number => {
    size += numbers;
    return size - numbers;
  };
  return {
    work,
    countsWaits,
    moments,
    masks: room(orders.length),
    slots: room(stations.length),
    tools: room(tools.length),
    keeps: room(tools.length * orders.length),
    stock: room(stock.length),
    dings: room(work.actions.length),
    pending: room(moments),
    lags: room(moments * moments),
    taken: room(work.actions.length),
    size,
    most: work.actions.map(({ most }) => most),
    latest: NEVER,
  };
}

/**
 * The beginning of a permutation: which actions are done, and what follows from their order. Minutes are not fixed: kept
 * are the longest paths between the moments that the future can touch (a temporal network, Dechter, Meiri & Pearl 1991),
 * so that an early start can still give way where its food would burn.
 */
export class State {
  readonly layout: Layout;
  readonly numbers: Int32Array;
  /** How many actions are done. */
  count = 0;
  /** The sum of the served orders' minutes from arrival, as far as they are settled. */
  waits = 0;
  /** Lower bounds of what all its continuations come to, in minutes. */
  finishBound = 0;
  waitsBound = 0;

  constructor(layout: Layout) {
    this.layout = layout;
    this.numbers = new Int32Array(layout.size);
  }

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
    this.#set(ORIGIN, ORIGIN, 0);
    this.#set(ORIGIN, NOW, 0);
    this.#set(NOW, NOW, 0);
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

  /** The earliest minute at which the brain is free. */
  get minute(): number {
    return this.lag(ORIGIN, NOW);
  }

  /** The least minutes from one moment to another, `NO_PATH` for none. */
  lag(from: number, to: number): number {
    return this.numbers[this.layout.lags + from * this.layout.moments + to] as number;
  }

  #set(from: number, to: number, minutes: number): void {
    this.numbers[this.layout.lags + from * this.layout.moments + to] = minutes;
  }

  #raise(from: number, to: number, minutes: number): void {
    const place = this.layout.lags + from * this.layout.moments + to;
    if (minutes > (this.numbers[place] as number)) this.numbers[place] = minutes;
  }

  /** How many pieces of a tool an order keeps. */
  keeps(order: number, tool: number): number {
    return this.numbers[this.layout.keeps + order * this.layout.work.kitchen.tools.length + tool] as number;
  }

  /** Whether giving tools back with this action can only help: its order takes none any more, nor has one to lose. */
  givesBackForGood({ order, ends, bit, task }: Action): boolean {
    if (!ends || task.returns.length === 0) return true;
    const takers = this.layout.work.takers[order] as number;
    return ((this.mask(order) | bit) & takers) === takers;
  }

  mask(order: number): number {
    return this.numbers[this.layout.masks + order] as number;
  }

  /** The action at a place of the permutation so far. */
  taken(nth: number): number {
    return this.numbers[this.layout.taken + nth] as number;
  }

  /** The moment of the start that an action ends, -1 where its ding is settled. */
  momentOf(action: number): number {
    const { pending, moments } = this.layout;
    for (let moment = 2; moment < moments; moment += 1) {
      if (this.numbers[pending + moment] === action) return moment;
    }
    return -1;
  }

  /** The action that ends a moment's start, -1 for none. */
  pendingAt(moment: number): number {
    return this.numbers[this.layout.pending + moment] as number;
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

  /** Whether the action may come next: all before it is done, and slot, tools and stock are there. */
  allows({ order, bit, needs, verb, task }: Action): boolean {
    const mask = this.mask(order);
    if ((mask & bit) !== 0 || (mask & needs) !== needs) return false;
    const before = this.layout.work.before[order] as number;
    if (before !== -1 && (this.mask(before) & bit) === 0) return false;
    if (verb === 'collect' || verb === 'handle') return true;
    const { numbers, layout } = this;
    if (verb === 'start' && numbers[layout.slots + task.station] === 0) return false;
    for (const tool of task.takes) if ((numbers[layout.tools + tool] as number) < count(task.takes, tool)) return false;
    return this.#hasStock(task.checks) && this.#hasStock(task.uses);
  }

  #hasStock(item: number): boolean {
    return item === -1 || (this.numbers[this.layout.stock + item] as number) > 0;
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
    this.#handOver(action);
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
      if (moment !== -1 && !this.#tie(begins, moment, this.#most(action))) return false;
    }
    const { deadlines, full } = this.layout.work;
    const deadline = deadlines[action.order] as number;
    const isLast = (this.mask(action.order) | action.bit) === full[action.order];
    if (!isLast || deadline === NEVER) return true;
    return this.#tie(begins, ORIGIN, deadline - action.minutes);
  }

  #tie(begins: Int32Array, moment: number, most: number): boolean {
    if ((begins[moment] as number) > most) return false;
    const { moments } = this.layout;
    for (let to = 0; to < moments; to += 1) {
      const lag = this.lag(moment, to);
      if (lag > NO_PATH) AFTER[to] = Math.max(AFTER[to] as number, lag - most);
    }
    for (let from = 0; from < moments; from += 1) {
      const lead = begins[from] as number;
      if (lead <= NO_PATH) continue;
      for (let to = 0; to < moments; to += 1) {
        const rest = AFTER[to] as number;
        if (rest > NO_PATH) this.#raise(from, to, lead + rest);
      }
    }
    return this.lag(ORIGIN, ORIGIN) <= 0;
  }

  /** Slots, tools and stock change hands. */
  #handOver({ verb, task, ends, order }: Action): void {
    const { numbers, layout } = this;
    const { tools } = layout.work.kitchen;
    if (verb === 'start') (numbers[layout.slots + task.station] as number) -= 1;
    if (verb === 'collect' || verb === 'handle') (numbers[layout.slots + task.station] as number) += 1;
    const keeps = layout.keeps + order * tools.length;
    const move = (tool: number, pieces: number): void => {
      (numbers[layout.tools + tool] as number) -= pieces;
      (numbers[keeps + tool] as number) += pieces;
    };
    const giveBack = (list: readonly number[]): void => {
      for (const tool of list) if ((numbers[keeps + tool] as number) > 0) move(tool, -1);
    };
    if (verb === 'do' || verb === 'start') {
      for (const tool of task.takes) move(tool, 1);
      if (task.uses !== -1) (numbers[layout.stock + task.uses] as number) -= 1;
    }
    if (verb === 'handle') giveBack(task.takes);
    if (!ends) return;
    giveBack(task.returns);
    if (task.restocks !== -1) (numbers[layout.stock + task.restocks] as number) += 1;
  }

  /** The brain's last action is this one now; a start becomes a moment of its own. */
  #advance(action: Action, begins: Int32Array): void {
    const { layout, numbers } = this;
    if (action.partner < action.index) this.#forget(this.momentOf(action.index));
    for (let moment = 0; moment < layout.moments; moment += 1) {
      this.#set(moment, NOW, Math.max(NO_PATH, (begins[moment] as number) + action.minutes));
      this.#set(NOW, moment, Math.max(NO_PATH, (AFTER[moment] as number) - action.minutes));
    }
    this.#set(NOW, NOW, 0);
    if (action.verb === 'start') {
      numbers[layout.dings + action.partner] = UNSETTLED;
      this.#note(action.partner, -action.minutes);
    }
    const isServed = this.mask(action.order) === layout.work.full[action.order];
    if (!isServed || !layout.countsWaits) return;
    if (this.isSettled()) this.waits += this.minute - (layout.work.kitchen.orders[action.order]?.at ?? 0);
    else this.#note(layout.work.actions.length + action.order, 0);
  }

  /** A moment `later` minutes from now (or before it) that is still to be settled. */
  #note(what: number, later: number): void {
    const { layout } = this;
    const place = this.momentOf(-1);
    this.numbers[layout.pending + place] = what;
    for (let moment = 0; moment < layout.moments; moment += 1) {
      this.#set(moment, place, Math.max(NO_PATH, this.lag(moment, NOW) + later));
      this.#set(place, moment, Math.max(NO_PATH, this.lag(NOW, moment) - later));
    }
    this.#set(place, place, 0);
  }

  /** Nothing is under way that must not be too late: then earlier is better, and every minute is the earliest. */
  isSettled(): boolean {
    const { layout, numbers } = this;
    for (let moment = 2; moment < layout.moments; moment += 1) {
      const action = layout.work.actions[numbers[layout.pending + moment] as number];
      if (action !== undefined && this.#mayBeLate(action, moment)) return false;
    }
    return true;
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
      const action = layout.work.actions[what];
      if (action === undefined) {
        if (all) this.#serve(what - layout.work.actions.length, moment);
      } else if (!this.#mayBeLate(action, moment)) this.#settleDing(action, moment, all);
    }
    if (!all) return;
    for (let moment = 2; moment < layout.moments; moment += 1) this.#set(NOW, moment, NO_PATH);
    this.#set(NOW, ORIGIN, NO_PATH);
    this.#set(ORIGIN, ORIGIN, 0);
  }

  #serve(order: number, moment: number): void {
    this.waits += this.lag(ORIGIN, moment) - (this.layout.work.kitchen.orders[order]?.at ?? 0);
    this.#forget(moment);
  }

  #settleDing(action: Action, moment: number, all: boolean): void {
    const hasPassed = this.lag(moment, NOW) >= action.least;
    if (!all && !hasPassed) return;
    const ding = this.lag(ORIGIN, moment) + action.least;
    this.numbers[this.layout.dings + action.index] = hasPassed || ding <= this.minute ? 0 : ding;
    this.#forget(moment);
  }

  /** Whether what must be ended in time still can be, one after the other, the most urgent first. */
  #canMeetAll(): boolean {
    const { layout, numbers } = this;
    const { actions } = layout.work;
    let urgent = 0;
    for (let moment = 2; moment < layout.moments; moment += 1) {
      const action = actions[numbers[layout.pending + moment] as number];
      if (action === undefined || this.#most(action) === NEVER) continue;
      SLACKS[urgent] = this.#most(action) - this.lag(moment, NOW);
      MINUTES[urgent] = action.minutes;
      urgent += 1;
    }
    return isFeasible(urgent);
  }

  #forget(moment: number): void {
    if (moment === -1) return;
    const { layout } = this;
    this.numbers[layout.pending + moment] = -1;
    for (let other = 0; other < layout.moments; other += 1) {
      this.#set(moment, other, NO_PATH);
      this.#set(other, moment, NO_PATH);
    }
  }
}

const count = (list: readonly number[], tool: number): number =>
  list.reduce((sum, one) => sum + (one === tool ? 1 : 0), 0);
const BEGINS = new Int32Array(MOST_MOMENTS);
const AFTER = new Int32Array(MOST_MOMENTS);
const SLACKS = new Int32Array(MOST_MOMENTS);
const MINUTES = new Int32Array(MOST_MOMENTS);

/** Jackson's rule: earliest due date first. */
function isFeasible(urgent: number): boolean {
  let elapsed = 0;
  for (let nth = 0; nth < urgent; nth += 1) {
    let next = nth;
    for (let other = nth + 1; other < urgent; other += 1) {
      if ((SLACKS[other] as number) < (SLACKS[next] as number)) next = other;
    }
    const slack = SLACKS[next] as number;
    if (elapsed > slack) return false;
    elapsed += MINUTES[next] as number;
    SLACKS[next] = SLACKS[nth] as number;
    MINUTES[next] = MINUTES[nth] as number;
  }
  return true;
}
