import type { Line } from './line.ts';
import { NONE, Queue } from './queue.ts';
import type { Policy } from './scenario.ts';
import type { Work } from './work.ts';

export type RushVerb = 'do' | 'start' | 'stare' | 'collect';

/** A step, how it is begun, and how much it is preferred: those of a lower rank come first. */
interface Choice {
  readonly line: Line;
  readonly verb: RushVerb;
  readonly rank: number;
}

/** Decides by a policy (see `POLICIES`). It is asked millions of times: its answer is in `verb`, `task` and `line`. */
export class Chooser {
  verb: RushVerb = 'do';
  /** Number of the task; `NONE` where there is nothing to do. */
  task = NONE;
  /** The task's step. */
  line: Line;
  readonly #work: Work;
  readonly #isHouse: boolean;
  /** In the order in which they are looked at. */
  readonly #choices: readonly Choice[];
  /** Dings that nobody has collected, in the order in which the policy collects them. */
  readonly #rail = new Queue();

  constructor(policy: Policy, work: Work) {
    this.#work = work;
    this.line = work.lines[0] as Line;
    this.#isHouse = policy === 'house';
    const byHand = (line: Line): number => (line.station === null ? 1 : 0);
    const byTail = (a: Line, b: Line): number => byHand(a) - byHand(b) || b.step.tail - a.step.tail;
    const compare = this.#isHouse ? byTail : () => 0;
    const lines = work.lines.toSorted(compare);
    const atStation = policy === 'blocking' ? 'stare' : 'start';
    this.#choices = lines.map((line) => ({
      line,
      verb: line.station === null ? 'do' : atStation,
      rank: lines.findIndex((other) => compare(line, other) === 0),
    }));
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
    const choices = this.#choices;
    const work = this.#work;
    let first = this.task;
    let best: Choice | null = null;
    for (let nth = 0; nth < choices.length; nth += 1) {
      const choice = choices[nth] as Choice;
      if (best !== null && choice.rank !== best.rank) break;
      const task = work.firstOf(choice.line);
      if (task >= first) continue;
      first = task;
      best = choice;
    }
    if (best === null) return;
    this.task = first;
    this.verb = best.verb;
    this.line = best.line;
  }
}
