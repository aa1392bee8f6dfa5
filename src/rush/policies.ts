import type { MenuStep } from './menu.ts';
import { Queue } from './queue.ts';
import type { Scenario } from './scenario.ts';
import { NONE, type Work } from './work.ts';

type RushVerb = 'do' | 'start' | 'stare' | 'collect';

/** Decides by a policy (see `POLICIES`). It is asked millions of times: its answer is in `verb` and `task`. */
export class Chooser {
  verb: RushVerb = 'do';
  /** Index of the task. */
  task = -1;
  readonly #startable: readonly number[];
  readonly #isHouse: boolean;
  /** How each step is begun. */
  readonly #verbs: readonly RushVerb[];
  readonly #tails: readonly number[];
  /** Station steps and hands-on steps, the longest tail first. */
  readonly #started: readonly number[];
  readonly #done: readonly number[];
  /** Dings that nobody has collected, in the order in which the policy collects them. */
  readonly #rail = new Queue();

  constructor({ policy, menu: { steps } }: Pick<Scenario, 'policy' | 'menu'>, { startable }: Pick<Work, 'startable'>) {
    this.#startable = startable;
    this.#isHouse = policy === 'house';
    const atStation = policy === 'blocking' ? 'stare' : 'start';
    this.#verbs = steps.map(({ station }) => (station === -1 ? 'do' : atStation));
    this.#tails = steps.map(({ tail }) => tail);
    const byTail = [...steps.keys()].sort((a, b) => this.#tail(b) - this.#tail(a) || a - b);
    const isAtStation = (step: number): boolean => (steps[step] as MenuStep).station !== -1;
    this.#started = byTail.filter(isAtStation);
    this.#done = byTail.filter((step) => !isAtStation(step));
  }

  /** A station has finished, and nobody stares at it. */
  ding(task: number): void {
    this.#rail.push(this.#isHouse ? 0 : task, task);
  }

  /** Whether there is anything to do. A task that is to be collected is taken from the rail with that. */
  choose(): boolean {
    const chose = this.#isHouse ? this.#longestTail() : this.#firstCome();
    if (chose && this.verb === 'collect') this.#rail.pop();
    return chose;
  }

  /** The first task by order and then in the dish's order: a smaller index is an earlier order, or an earlier step of the same. */
  #firstCome(): boolean {
    let first = this.#rail.isEmpty ? NONE : this.#rail.value;
    this.verb = 'collect';
    for (let step = 0; step < this.#startable.length; step += 1) {
      const task = this.#startable[step] as number;
      if (task >= first) continue;
      first = task;
      this.verb = this.#verbs[step] as RushVerb;
    }
    this.task = first;
    return first !== NONE;
  }

  #longestTail(): boolean {
    if (!this.#rail.isEmpty) {
      this.verb = 'collect';
      this.task = this.#rail.value;
      return true;
    }
    this.verb = 'start';
    this.task = this.#longest(this.#started);
    if (this.task !== NONE) return true;
    this.verb = 'do';
    this.task = this.#longest(this.#done);
    return this.task !== NONE;
  }

  /** Of equal tails the first task by order, then in the dish's order. @param steps the longest tail first */
  #longest(steps: readonly number[]): number {
    let first = NONE;
    let tail = 0;
    for (let nth = 0; nth < steps.length; nth += 1) {
      const step = steps[nth] as number;
      if (first !== NONE && this.#tail(step) < tail) break;
      const task = this.#startable[step] as number;
      if (task >= first) continue;
      first = task;
      tail = this.#tail(step);
    }
    return first;
  }

  #tail(step: number): number {
    return this.#tails[step] as number;
  }
}
