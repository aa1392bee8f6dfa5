import type { Line } from './line.ts';
import { NONE, Queue } from './queue.ts';
import type { Policy } from './scenario.ts';
import type { Work } from './work.ts';

export type RushVerb = 'do' | 'start' | 'stare' | 'collect';

/** Decides by a policy (see `POLICIES`). It is asked millions of times: its answer is in `verb`, `task` and `line`. */
export class Chooser {
  verb: RushVerb = 'do';
  /** Number of the task; `NONE` where there is nothing to do. */
  task = NONE;
  /** The task's step. */
  line: Line;
  readonly #work: Work;
  readonly #isHouse: boolean;
  /** The steps in the order in which they are looked at, how each is begun, and which are preferred: those of a lower rank. */
  readonly #lines: readonly Line[];
  readonly #verbs: readonly RushVerb[];
  readonly #ranks: readonly number[];
  /** Dings that nobody has collected, in the order in which the policy collects them. */
  readonly #rail = new Queue();

  constructor(policy: Policy, work: Work) {
    this.#work = work;
    this.line = work.lines[0] as Line;
    this.#isHouse = policy === 'house';
    const byHand = (line: Line): number => (line.station === null ? 1 : 0);
    const byTail = (a: Line, b: Line): number => byHand(a) - byHand(b) || b.step.tail - a.step.tail;
    const compare = this.#isHouse ? byTail : () => 0;
    this.#lines = work.lines.toSorted(compare);
    this.#ranks = this.#lines.map((line) => this.#lines.findIndex((other) => compare(line, other) === 0));
    const atStation = policy === 'blocking' ? 'stare' : 'start';
    this.#verbs = this.#lines.map(({ station }) => (station === null ? 'do' : atStation));
  }

  /** A station has finished, and nobody stares at it. */
  ding(task: number): void {
    this.#rail.push(this.#isHouse ? 0 : task, task);
  }

  /** Whether there is anything to do. A task that is to be collected is taken from the rail with that. */
  choose(): boolean {
    this.verb = 'collect';
    this.task = this.#rail.value;
    if (!this.#isHouse || this.task === NONE) this.#lookForEarlier();
    if (this.task === NONE) return false;
    if (this.verb === 'collect') {
      this.line = this.#work.lineOf(this.task);
      this.#rail.pop();
    }
    return true;
  }

  /** Looks for the earliest task of the lowest rank that can be begun: a smaller number is an earlier order, or an earlier step of the same. */
  #lookForEarlier(): void {
    let { task: first, verb } = this;
    let rank = 0;
    for (let nth = 0; nth < this.#lines.length; nth += 1) {
      if (first !== NONE && this.#ranks[nth] !== rank) break;
      const line = this.#lines[nth] as Line;
      const task = this.#work.firstOf(line);
      if (task >= first) continue;
      first = task;
      verb = this.#verbs[nth] as RushVerb;
      rank = this.#ranks[nth] as number;
      this.line = line;
    }
    this.task = first;
    this.verb = verb;
  }
}
