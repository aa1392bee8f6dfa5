import type { Action, Work } from './actions.ts';
import { NO_PATH, NOW, ORIGIN } from './lags.ts';
import { MOST_MOMENTS } from './layout.ts';
import type { State } from './state.ts';

/** So many states take some hundred megabytes. New kinds of states are not remembered any more then. */
const MOST_KEPT = 1_000_000;

/**
 * The states seen so far. Of two in which the same is done, the one whose every lag is at most the other's can do all
 * that the other can, and the other need not be looked at.
 */
export class Dominance {
  readonly #fronts = new Map<string, Int32Array[]>();
  #kept = 0;
  readonly #work: Work;
  readonly #ends: readonly (readonly Action[])[];
  readonly #underWay: number[] = [];

  constructor(work: Work) {
    this.#work = work;
    this.#ends = work.kitchen.orders.map(({ index }) =>
      work.actions.filter(({ order, partner, index: own }) => order === index && partner < own),
    );
  }

  /** Whether a state seen before can do all that this one can. If not, it is remembered. */
  isDominated(state: State): boolean {
    this.#findUnderWay(state);
    const key = this.#key(state);
    const numbers = this.#numbers(state);
    const front = this.#fronts.get(key);
    if (front === undefined) {
      if (this.#kept < MOST_KEPT) this.#fronts.set(key, [numbers]);
      this.#kept += 1;
      return false;
    }
    for (const other of front) if (isAtMost(other, numbers)) return true;
    let kept = 0;
    for (const other of front) if (!isAtMost(numbers, other)) front[kept++] = other;
    this.#kept += kept + 1 - front.length;
    front.length = kept;
    front.push(numbers);
    return false;
  }

  #key(state: State): string {
    const { kitchen } = this.#work;
    let key = '';
    for (let order = 0; order < this.#work.full.length; order += 1) {
      const mask = state.mask(order);
      key += String.fromCharCode(mask & 0x7fff, mask >>> 15);
      for (let tool = 0; tool < kitchen.tools.length; tool += 1) key += String.fromCharCode(state.keeps(order, tool));
    }
    // Always one character, whatever follows: kinds of states do not share a key.
    key += state.isSettled() ? 's' : 'u';
    for (const what of this.#underWay) if (what >= this.#work.actions.length) key += String.fromCharCode(what);
    return key;
  }

  /** What is under way: actions that end a start, and after them (from the number of actions on) orders served of late. */
  #findUnderWay(state: State): void {
    const { actions, full } = this.#work;
    this.#underWay.length = 0;
    for (let order = 0; order < this.#work.full.length; order += 1) {
      const mask = state.mask(order);
      if (mask === full[order]) continue;
      for (const action of this.#ends[order] as readonly Action[]) {
        const start = actions[action.partner] as Action;
        if ((mask & start.bit) !== 0 && (mask & action.bit) === 0) this.#underWay.push(action.index);
      }
    }
    for (let order = 0; order < this.#work.full.length; order += 1) {
      if (state.momentOf(actions.length + order) !== -1) this.#underWay.push(actions.length + order);
    }
  }

  /** The minute and the dings where all is settled, else the lags between all moments. */
  #numbers(state: State): Int32Array {
    const { actions } = this.#work;
    NUMBERS[0] = state.waits;
    NUMBERS[1] = state.minute;
    let size = 2;
    if (state.isSettled()) {
      for (const what of this.#underWay) NUMBERS[size++] = dingOf(state, what);
      return NUMBERS.slice(0, size);
    }
    NUMBERS[size++] = state.lag(NOW, ORIGIN);
    for (const what of this.#underWay) {
      const action = actions[what];
      const moment = state.momentOf(what);
      if (moment === -1) {
        NUMBERS[size++] = dingOf(state, what);
        for (let nth = this.#underWay.length + 1; nth >= 0; nth -= 1) NUMBERS[size++] = NO_PATH;
        continue;
      }
      const least = action?.least ?? 0;
      const ding = state.lag(ORIGIN, moment) + least;
      // What has no power over actions that come after now is left out: a ding that is past by then, a lag too small to tell.
      NUMBERS[size++] = action !== undefined && ding <= state.minute ? 0 : ding;
      NUMBERS[size++] = state.lag(moment, NOW);
      const back = state.lag(NOW, moment);
      NUMBERS[size++] = action !== undefined && back + least <= 0 ? NO_PATH : back;
      NUMBERS[size++] = state.lag(moment, ORIGIN);
      for (const other of this.#underWay) {
        if (other === what) continue;
        const to = state.momentOf(other);
        NUMBERS[size++] = to === -1 ? NO_PATH : this.#between(state, action, moment, actions[other], to);
      }
    }
    return NUMBERS.slice(0, size);
  }

  #between(state: State, action: Action | undefined, moment: number, other: Action | undefined, to: number): number {
    const lag = state.lag(moment, to);
    if (action === undefined || other === undefined || lag <= NO_PATH) return lag;
    const latest = state.latestOf(action) - (state.layout.most[action.index] as number);
    const ding = state.lag(ORIGIN, to) + other.least;
    return latest + lag + other.least <= Math.max(state.minute, ding) ? NO_PATH : lag;
  }
}

/** 0 for what has dinged. */
function dingOf(state: State, action: number): number {
  const moment = state.momentOf(action);
  const least = state.layout.work.actions[action]?.least ?? 0;
  const ding = moment === -1 ? state.settledDing(action) : state.lag(ORIGIN, moment) + least;
  return ding <= state.minute ? 0 : ding;
}

/** What can be under way at once: every moment but the first two is of one start, or of one order served of late. */
const MOST_UNDER_WAY = MOST_MOMENTS - 2;
/** Of each one its ding, three lags to and from the first two moments, and a lag to each other one. */
const NUMBERS = new Int32Array(3 + MOST_UNDER_WAY * (MOST_UNDER_WAY + 3));

function isAtMost(a: Int32Array, b: Int32Array): boolean {
  for (let nth = 0; nth < a.length; nth += 1) if ((a[nth] as number) > (b[nth] as number)) return false;
  return true;
}
