import type { Finding, Searcher } from './searcher.ts';
import { isBetter } from './value.ts';

/** Two ways to look for the best of one kitchen, in turn: where one has its weak spots, the other may not. */
export class InTurn implements Searcher {
  readonly #both: readonly [Searcher, Searcher];

  constructor(first: Searcher, second: Searcher) {
    this.#both = [first, second];
  }

  get isDone(): boolean {
    return this.#both.some((one) => one.isDone);
  }

  runTo(effort: number): void {
    for (const one of this.#both) if (!this.isDone) one.runTo(effort / this.#both.length);
  }

  finding(): Finding {
    const [first, second] = this.#both.map((one) => one.finding()) as [Finding, Finding];
    if (first.proven || second.proven) return first.proven ? first : second;
    const { plan, value } = isBetter(second.value, first.value) ? second : first;
    return { plan, value, bound: isBetter(first.bound, second.bound) ? second.bound : first.bound, proven: false };
  }
}
