import type { Action, Work } from './actions.ts';
import { Active } from './active.ts';
import { Bounds } from './bounds.ts';
import { Dominance } from './dominance.ts';
import { type Layout, layoutOf, State } from './state.ts';

/** What a permutation of all actions comes to, in minutes. */
export interface Timed {
  readonly sequence: readonly number[];
  readonly finish: number;
  readonly waits: number;
}

/** Which of two ends is better, and whether what a state can still come to is better than what is known. */
export type Aim = 'finish' | 'finish-waits' | 'waits-finish';

/** Depth-first branch and bound over permutations of the brain's actions. */
export class SequenceSearch {
  readonly #work: Work;
  readonly #layout: Layout;
  readonly #bounds: Bounds;
  #dominance: Dominance;
  readonly #strict: Layout;
  readonly #aim: Aim;
  readonly #active: Active;
  readonly #stack: State[] = [];
  readonly #spare: State[] = [];
  #finish: number;
  #waits: number;
  best: Timed | null = null;
  nodes = 0;

  constructor(work: Work, layout: Layout, aim: Aim, known: { readonly finish: number; readonly waits: number }) {
    this.#work = work;
    this.#strict = { ...layout, most: [...layout.most] };
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
    this.restarts += 1;
  }

  /** A permutation of everything: it is timed with all lags. Where that makes it too late, what burned is looked at from now on. */
  #end(relaxed: State): void {
    const strict = new State(this.#strict);
    strict.open();
    const { actions } = this.#work;
    const isKept = actions.every((_, nth) => strict.take(actions[relaxed.taken(nth)] as Action));
    if (isKept && this.#isHopeful(strict.minute, strict.waitsSoFar())) {
      this.#finish = strict.minute;
      this.#waits = strict.waitsSoFar();
      this.#limit();
      const sequence = actions.map((_, nth) => relaxed.taken(nth));
      this.best = { sequence, finish: this.#finish, waits: this.#waits };
    }
    if (!isKept || strict.minute > relaxed.minute || strict.waitsSoFar() > relaxed.waitsSoFar()) {
      this.#watch(relaxed);
    }
  }

  /** Looks at what is ended too late in a permutation from now on. */
  #watch(relaxed: State): void {
    const { actions } = this.#work;
    const again = new State(this.#layout);
    again.open();
    const begins = actions.map(() => 0);
    let found = false;
    for (const [nth] of actions.entries()) {
      const action = actions[relaxed.taken(nth)] as Action;
      again.take(action);
      begins[action.index] = again.minute - action.minutes;
      const lag = again.minute - action.minutes - (begins[action.partner] as number);
      if (action.partner >= action.index || lag <= action.most || this.#layout.most[action.index] === action.most) continue;
      this.#layout.most[action.index] = action.most;
      found = true;
    }
    if (!found) throw new Error('a permutation is too late, but nothing in it is');
    this.#restart();
  }

  restarts = 0;

  get isDone(): boolean {
    return this.#stack.length === 0;
  }

  get rootBound(): number {
    return this.#stack[0]?.finishBound ?? 0;
  }

  get kept(): number { return this.#dominance.size; }

  run(nodes: number): void {
    const until = this.nodes + nodes;
    while (this.nodes < until) {
      const state = this.#stack.pop();
      if (state === undefined) return;
      if (this.#isHopeful(state.finishBound, state.waitsBound)) this.#visit(state);
      this.#spare.push(state);
    }
  }

  #isHopeful(finish: number, waits: number): boolean {
    if (finish === Number.POSITIVE_INFINITY) return false;
    if (this.#aim === 'finish') return finish < this.#finish;
    const [first, second, known, other] =
      this.#aim === 'waits-finish' ? [waits, finish, this.#waits, this.#finish] : [finish, waits, this.#finish, this.#waits];
    return first < known || (first === known && second < other);
  }

  #limit(): void {
    if (this.#aim !== 'waits-finish') this.#layout.latest = this.#finish + (this.#aim === 'finish' ? 0 : 1);
  }

  #fresh(): State {
    return this.#spare.pop() ?? new State(this.#layout);
  }

  #visit(state: State): void {
    this.nodes += 1;
    if (state.count === this.#work.actions.length) {
      this.#end(state);
      return;
    }
    if (this.#dominance.isDominated(state)) return;
    const from = this.#stack.length;
    const forced = this.#forced(state);
    if (forced !== null) this.#branch(state, forced);
    else for (const action of this.#active.of(state)) this.#branch(state, action);
    this.#sortFrom(from);
  }

  /** What takes no time and can only help is done at once. */
  #forced(state: State): Action | null {
    for (const action of this.#work.actions) {
      if (action.partner >= action.index || action.minutes > 0 || !state.allows(action)) continue;
      if (state.hasDinged(action)) return action;
    }
    return null;
  }

  #branch(state: State, action: Action): void {
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

export { layoutOf };
