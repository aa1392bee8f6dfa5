import type { Action, Work } from './actions.ts';
import { Active } from './active.ts';
import { Bounds } from './bounds.ts';
import { Dominance } from './dominance.ts';
import type { Layout } from './layout.ts';
import { State } from './state.ts';
import { servedAt, timesOf } from './times.ts';

/** What a permutation of all actions comes to, in minutes. */
export interface Sequenced {
  readonly sequence: readonly number[];
  /** Of each action the minute at which it begins. */
  readonly times: Int32Array;
  readonly finish: number;
  readonly waits: number;
}

/** What is looked for: the least of the first value, and of the second with it. `finish` alone: whatever the waits. */
export type Aim = 'finish' | 'finish-waits' | 'waits-finish';

/**
 * Depth-first branch and bound over permutations of the brain's actions, the most promising first. At first nothing burns:
 * only what has burned in a permutation that would be better than all known ones is looked at from then on.
 */
export class SequenceSearch {
  readonly #work: Work;
  readonly #layout: Layout;
  readonly #bounds: Bounds;
  #dominance: Dominance;
  /** Of each action the most minutes from the beginning of its start, whether it is looked at or not. */
  readonly #all: readonly number[];
  readonly #aim: Aim;
  readonly #active: Active;
  readonly #stack: State[] = [];
  /** The one whose continuations are made now. */
  #open: State | null = null;
  readonly #spare: State[] = [];
  readonly #steps = this.#search();
  #finish: number;
  #waits: number;
  best: Sequenced | null = null;
  /** How many states have been made, looked at or not: it is they that take time. */
  states = 0;

  constructor(work: Work, layout: Layout, aim: Aim, known: { readonly finish: number; readonly waits: number }) {
    this.#work = work;
    this.#all = work.actions.map(({ most }) => most);
    layout.most.fill(Number.POSITIVE_INFINITY);
    this.#layout = layout;
    this.#aim = aim;
    this.#bounds = new Bounds(work);
    this.#dominance = new Dominance(work);
    this.#active = new Active(work);
    this.#finish = known.finish;
    this.#waits = known.waits;
    this.#limit();
    this.#restart();
  }

  #restart(): void {
    this.#spare.push(...this.#stack.splice(0));
    this.#dominance = new Dominance(this.#work);
    const root = this.#fresh();
    root.open();
    this.#bounds.apply(root, this.#layout.countsWaits);
    this.#stack.push(root);
  }

  /** A permutation of everything: it is timed with all lags. Where that makes it worse, what burned is looked at from now on. */
  #end(state: State): void {
    const { actions } = this.#work;
    const sequence = actions.map((_, nth) => state.taken(nth));
    const timed = this.#timed(sequence, this.#all);
    if (timed !== null && this.#isHopeful(timed.finish, timed.waits)) {
      this.#finish = timed.finish;
      this.#waits = timed.waits;
      this.#limit();
      this.best = timed;
    }
    if (timed === null || this.#isHopeful(state.minute, state.waitsSoFar())) this.#watch(sequence);
  }

  #timed(sequence: readonly number[], most: readonly number[]): Sequenced | null {
    const { actions, kitchen } = this.#work;
    const times = timesOf(this.#work, sequence, most);
    if (times === null) return null;
    const served = servedAt(actions, times, kitchen.orders.length);
    const waits = served.reduce((sum, minute, order) => sum + minute - (kitchen.orders[order]?.at ?? 0), 0);
    return { sequence, times, finish: Math.max(...served), waits };
  }

  /** Looks from now on at what is ended too late in a permutation, as it is timed by what is looked at so far. */
  #watch(sequence: readonly number[]): void {
    const { most } = this.#layout;
    const times = timesOf(this.#work, sequence, most);
    if (times === null) throw new Error('the search timed a permutation that cannot be timed');
    const late = this.#work.actions.filter(
      (action) =>
        action.partner < action.index &&
        (times[action.index] as number) - (times[action.partner] as number) > action.most,
    );
    if (late.length === 0) throw new Error('a permutation is too late, but nothing in it is');
    for (const { index, most: minutes } of late) most[index] = minutes;
    this.#restart();
  }

  get isDone(): boolean {
    return this.#stack.length === 0 && this.#open === null;
  }

  /** The least that anything still to be looked at can come to; `Infinity` where nothing is. */
  bound(): { readonly finish: number; readonly waits: number } {
    const least = { finish: Number.POSITIVE_INFINITY, waits: Number.POSITIVE_INFINITY };
    for (const { finishBound, waitsBound } of this.#open === null ? this.#stack : [...this.#stack, this.#open]) {
      if (!this.#isHopeful(finishBound, waitsBound)) continue;
      least.finish = Math.min(least.finish, finishBound);
      least.waits = Math.min(least.waits, waitsBound);
    }
    return least;
  }

  /** Searches on until so many more states are made, or nothing is left to look at. */
  run(states: number): void {
    const until = this.states + states;
    while (this.states < until && !this.isDone) this.#steps.next();
  }

  /** Stops after every state that it makes: one may have thousands of continuations. */
  *#search(): Generator<undefined, void> {
    for (let state = this.#stack.pop(); state !== undefined; state = this.#stack.pop()) {
      if (this.#isHopeful(state.finishBound, state.waitsBound)) {
        this.#open = state;
        yield* this.#visit(state);
        this.#open = null;
      }
      this.#spare.push(state);
    }
  }

  #isHopeful(finish: number, waits: number): boolean {
    if (finish === Number.POSITIVE_INFINITY) return false;
    if (this.#aim === 'finish') return finish < this.#finish;
    const [first, second, known, other] =
      this.#aim === 'waits-finish'
        ? [waits, finish, this.#waits, this.#finish]
        : [finish, waits, this.#finish, this.#waits];
    return first < known || (first === known && second < other);
  }

  #limit(): void {
    if (this.#aim !== 'waits-finish') this.#layout.latest = this.#finish + (this.#aim === 'finish' ? 0 : 1);
  }

  #fresh(): State {
    return this.#spare.pop() ?? new State(this.#layout);
  }

  *#visit(state: State): Generator<undefined, void> {
    if (state.count === this.#work.actions.length) {
      this.#end(state);
      return;
    }
    if (this.#dominance.isDominated(state)) return;
    const from = this.#stack.length;
    const forced = this.#forced(state);
    for (const action of forced === null ? this.#active.of(state) : [forced]) {
      this.#branch(state, action);
      yield;
    }
    this.#sortFrom(from);
  }

  /** What takes no time and can only help is done at once. */
  #forced(state: State): Action | null {
    for (const action of this.#work.actions) {
      if (action.partner >= action.index || action.minutes > 0 || !state.allows(action)) continue;
      if (state.hasDinged(action) && state.givesBackForGood(action)) return action;
    }
    return null;
  }

  #branch(state: State, action: Action): void {
    this.states += 1;
    const child = this.#fresh();
    child.become(state);
    if (child.take(action)) {
      const finish = this.#bounds.apply(child, this.#layout.countsWaits);
      if (this.#isHopeful(finish, child.waitsBound)) {
        this.#stack.push(child);
        return;
      }
    }
    this.#spare.push(child);
  }

  /** The most promising on top. */
  #sortFrom(from: number): void {
    const children = this.#stack.splice(from);
    children.sort((a, b) => this.#promise(b) - this.#promise(a) || b.minute - a.minute);
    this.#stack.push(...children);
  }

  #promise(state: State): number {
    return this.#aim === 'waits-finish' ? state.waitsBound : state.finishBound;
  }
}
