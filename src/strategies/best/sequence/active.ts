import type { Action, Work } from './actions.ts';
import { NOW } from './lags.ts';
import type { State } from './state.ts';

/**
 * The actions that may come next. Left out is what leaves the brain idle for so long that something else, which can only
 * help, would be over before it begins: with that done first nothing is later (active schedules; Giffler & Thompson 1960).
 */
export class Active {
  readonly #work: Work;
  readonly #allowed: Action[] = [];
  readonly #begins: Int32Array;

  constructor(work: Work) {
    this.#work = work;
    this.#begins = new Int32Array(work.actions.length);
  }

  of(state: State): readonly Action[] {
    const allowed = this.#allowed;
    const settled = state.isSettled();
    allowed.length = 0;
    for (const action of this.#work.actions) {
      if (!state.allows(action)) continue;
      this.#begins[action.index] = settled ? state.earliest(action) : idleBefore(state, action);
      allowed.push(action);
    }
    return allowed.filter((action) => !allowed.some((other) => this.#isBetterFirst(state, settled, other, action)));
  }

  #isBetterFirst(state: State, settled: boolean, other: Action, action: Action): boolean {
    if (other === action || !isHelpful(state, other)) return false;
    if (!settled && !isReady(state, other)) return false;
    const ends = (settled ? (this.#begins[other.index] as number) : 0) + other.minutes;
    const begins = this.#begins[action.index] as number;
    if (ends !== begins) return ends < begins;
    return other.minutes > 0 || action.minutes > 0 || other.index < action.index;
  }
}

/** It takes nothing that others might want. */
const isHelpful = (state: State, action: Action): boolean => {
  const { verb, task } = action;
  if (verb === 'start' || (verb === 'do' && (task.takes.length > 0 || task.uses !== -1))) return false;
  return state.givesBackForGood(action);
};

/** Whether the action can begin as soon as the brain is free, however the minutes fall. */
const isReady = (state: State, action: Action): boolean =>
  (state.layout.work.kitchen.orders[action.order]?.at ?? 0) <= state.minute &&
  (action.partner >= action.index || state.hasDinged(action));

/** The minutes for which the brain is idle before the action, at least, however the minutes fall. */
function idleBefore(state: State, action: Action): number {
  const moment = action.partner < action.index ? state.momentOf(action.index) : -1;
  return moment === -1 ? 0 : Math.max(0, state.lag(NOW, moment) + action.least);
}
