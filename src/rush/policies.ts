import type { Line } from './line.ts';
import { NONE, Queue } from './queue.ts';
import type { Policy } from './scenario.ts';
import type { Work } from './work.ts';

/** Decides by a policy (see `POLICIES`). */
export class Chooser {
  /** Whether the task that was chosen last is to be collected; else it is to be begun. To be read only. */
  collects = false;
  declare private readonly isHouse: boolean;
  /** In the order in which they are looked at. */
  declare private readonly lines: readonly Line[];
  /** Of each: where those end that are preferred as much. */
  declare private readonly ends: readonly number[];
  /** Dings that nobody has collected, in the order in which the policy collects them. */
  private readonly rail = new Queue();

  constructor(policy: Policy, { lines }: Work) {
    this.isHouse = policy === 'house';
    const byHand = (line: Line): number => (line.station === null ? 1 : 0);
    const byTail = (a: Line, b: Line): number => byHand(a) - byHand(b) || b.step.tail - a.step.tail;
    const compare = this.isHouse ? byTail : () => 0;
    const sorted = lines.toSorted(compare);
    this.lines = sorted;
    this.ends = sorted.map((line) => 1 + sorted.findLastIndex((other) => compare(line, other) === 0));
  }

  /** A station has finished, and nobody stares at it. */
  ding(task: number): void {
    this.rail.push(this.isHouse ? 0 : task, task);
  }

  /**
   * What is to be done next. A task that is to be collected is taken from the rail with that.
   * @returns the number of a task; `NONE` where there is nothing to do
   */
  choose(): number {
    const oldest = this.rail.value;
    const task = this.isHouse && oldest !== NONE ? oldest : this.firstBefore(oldest);
    this.collects = task !== NONE && task === oldest;
    if (this.collects) this.rail.pop();
    return task;
  }

  /** The earliest task of those preferred most that can be begun, if it is before `task`: a smaller number is an earlier order, or an earlier step of the same. */
  private firstBefore(task: number): number {
    const lines = this.lines;
    let first = task;
    let end = lines.length;
    for (let nth = 0; nth < end; nth += 1) {
      const { first: other } = lines[nth] as Line;
      if (other >= first) continue;
      first = other;
      end = this.ends[nth] as number;
    }
    return first;
  }
}
