import type { Plan } from '../../../model/decision.ts';
import type { Kitchen } from '../../../model/kitchen.ts';
import type { Finding, KnownPlan, Searcher } from '../searcher.ts';
import { timedPlan } from '../timed-plan.ts';
import { isBetter, type Value, WORST } from '../value.ts';
import { type Action, type Work, workOf } from './actions.ts';
import { layoutOf } from './layout.ts';
import { type Aim, type Sequenced, SequenceSearch } from './search.ts';

/** What one state costs: for each action of the kitchen, and for each pair of orders where waits are bounded. */
const EFFORT = 0.5;
const PAIR_EFFORT = 0.01;
/** What is spent at most on the second of the goal's values: no star depends on it. */
const MOST_FOR_WAITS = 3_000_000;
/** With more than this only the goal value is looked for: nobody waits for the proof that the other one is the least, too. */
const MOST_ACTIONS = 60;

/**
 * Looks for the best permutation of the brain's actions. For the goal `finish` first for the least finish, which is much
 * quicker, and then for the least waits with it.
 * @returns `null` for a kitchen that has other plans than permutations, see `workOf`
 */
export function sequenceSearcher(kitchen: Kitchen, known: KnownPlan | null): Searcher | null {
  const work = workOf(kitchen);
  if (work === null || layoutOf(work, kitchen.goal === 'waits') === null) return null;
  if (kitchen.goal === 'waits') return new SequenceSearcher(work, known, ['waits-finish']);
  return new SequenceSearcher(work, known, isSmall(work) ? ['finish', 'finish-waits'] : ['finish']);
}

/** Looks for the least waits with a finish that is proven to be the least; `null` as above, and for many actions. */
export function waitsSearcher(kitchen: Kitchen, known: KnownPlan): Searcher | null {
  const work = workOf(kitchen);
  return work === null || !isSmall(work) ? null : new SequenceSearcher(work, known, ['finish-waits'], MOST_FOR_WAITS);
}

const isSmall = (work: Work): boolean => work.actions.length <= MOST_ACTIONS && layoutOf(work, true) !== null;

class SequenceSearcher implements Searcher {
  readonly #work: Work;
  /** What is still to be looked for after what is looked for now. */
  readonly #aims: Aim[];
  #aim: Aim;
  #search: SequenceSearch;
  #best: { readonly plan: Plan | null; readonly value: Value };
  #spent = 0;
  /** What may be spent in all. */
  #most: number;

  constructor(work: Work, known: KnownPlan | null, aims: readonly [Aim, ...Aim[]], most = Number.POSITIVE_INFINITY) {
    this.#most = most;
    this.#work = work;
    this.#best = known ?? { plan: null, value: WORST };
    [this.#aim, ...this.#aims] = aims;
    this.#search = this.#begin(this.#aim);
  }

  #begin(aim: Aim): SequenceSearch {
    const layout = layoutOf(this.#work, aim !== 'finish');
    if (layout === null) throw new Error('a kitchen has too many slots to be searched so');
    const [first, second] = this.#best.value;
    const known = aim === 'waits-finish' ? { waits: first, finish: second } : { finish: first, waits: second };
    return new SequenceSearch(this.#work, layout, aim, known);
  }

  get isDone(): boolean {
    return this.#spent >= this.#most || this.#isProven;
  }

  get #isProven(): boolean {
    return this.#search.isDone && this.#aims.length === 0;
  }

  runTo(effort: number): void {
    while (this.#spent < effort && !this.isDone) {
      const cost = this.#cost;
      const before = this.#search.states;
      this.#search.run(Math.max(1, Math.ceil((effort - this.#spent) / cost)));
      this.#spent += Math.max(1, this.#search.states - before) * cost;
      this.#take(this.#search.best);
      if (this.#search.isDone) this.#goOn();
    }
  }

  /** What one state costs. */
  get #cost(): number {
    const { actions, kitchen } = this.#work;
    const pairs = this.#aim === 'finish' ? 0 : kitchen.orders.length ** 2;
    return EFFORT * Math.max(1, actions.length) + PAIR_EFFORT * pairs;
  }

  #goOn(): void {
    const aim = this.#aims.shift();
    if (aim === undefined) return;
    this.#aim = aim;
    this.#most = this.#spent + MOST_FOR_WAITS;
    // Where no plan serves everybody, none does so with less waiting.
    if (this.#best.plan !== null) this.#search = this.#begin(aim);
  }

  #take(found: Sequenced | null): void {
    if (found === null) return;
    const { finish, waits } = found;
    const value: Value = this.#work.kitchen.goal === 'waits' ? [waits, finish] : [finish, waits];
    if (isBetter(value, this.#best.value)) this.#best = { plan: planOf(this.#work, found), value };
  }

  finding(): Finding {
    const { plan, value } = this.#best;
    if (this.#isProven && (plan === null || this.#aim !== 'finish')) return { plan, value, bound: value, proven: true };
    // In the second round the first value is settled.
    if (this.#isProven || this.#aim === 'finish-waits') return { plan, value, bound: [value[0], 0], proven: false };
    const { finish, waits } = this.#search.bound();
    return { plan, value, bound: [Math.min(value[0], this.#aim === 'finish' ? finish : waits), 0], proven: false };
  }
}

function planOf({ kitchen, actions }: Work, { sequence, times }: Sequenced): Plan {
  const decisions = sequence.map((index) => {
    const { verb, task } = actions[index] as Action;
    return { decision: { verb, task: task.index }, minute: times[index] as number };
  });
  return timedPlan(kitchen, decisions);
}
