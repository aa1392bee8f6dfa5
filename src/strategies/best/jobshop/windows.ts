import type { Links, Shop } from './shop.ts';

/** One way to look at windows: from the beginning of all, or from its end. */
export interface Side {
  /** Of each operation the least minutes from this end to it. */
  readonly times: Int32Array;
  /** The same from the other end. */
  readonly others: Int32Array;
  /** Of each operation those of its machine that are known to lie between it and this end, as bits. */
  readonly known: Int32Array;
  /** Those that are known to lie between it and the other end. */
  readonly onward: Int32Array;
  /** Of each machine the operations (as bits) before which something has come, or has moved, since they were asked. */
  readonly stale: Int32Array;
  /** The steps of its order that come next on the way to the other end. */
  readonly next: Links;
}

/** What is known of a shop's schedules that end before some minute. */
export class Windows {
  /** Of each operation the earliest minute at which it can begin, and the least minutes from its end to the end of all. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  /** Of each operation those of its machine that are before it, as bits; and those that are after it. */
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  readonly fromBegin: Side;
  readonly fromEnd: Side;
  /** The machine of the pair decided last, -1 for none. */
  branched = -1;
  /** The minute before which all must be over, as far as it has told on the rest. */
  latest = Number.POSITIVE_INFINITY;
  readonly #all: Int32Array;

  constructor({ minutes, machines, before, after }: Shop) {
    const count = minutes.length;
    this.#all = new Int32Array(4 * count);
    const part = (nth: number): Int32Array => this.#all.subarray(nth * count, (nth + 1) * count);
    this.heads = part(0);
    this.tails = part(1);
    this.earlier = part(2);
    this.later = part(3);
    this.fromBegin = {
      times: this.heads,
      others: this.tails,
      known: this.earlier,
      onward: this.later,
      stale: new Int32Array(machines),
      next: after,
    };
    this.fromEnd = {
      times: this.tails,
      others: this.heads,
      known: this.later,
      onward: this.earlier,
      stale: new Int32Array(machines),
      next: before,
    };
  }

  become(other: Windows): void {
    this.#all.set(other.#all);
    this.branched = other.branched;
    this.latest = other.latest;
  }

  /** Notes that an operation comes before another one of its machine, whose first operation is given. */
  order(first: number, one: number, other: number): void {
    this.later[one] = (this.later[one] as number) | (1 << (other - first));
    this.earlier[other] = (this.earlier[other] as number) | (1 << (one - first));
  }

  /** The operations of a machine that come after an operation in number, and may come before or after it in time: as bits. */
  openAfter(operation: number, first: number, end: number): number {
    const decided = (this.earlier[operation] as number) | (this.later[operation] as number);
    return ((1 << (end - first)) - 1) & ~decided & (-2 << (operation - first));
  }

  isOrdered({ firstOf }: Shop, machine: number): boolean {
    const first = firstOf[machine] as number;
    const end = firstOf[machine + 1] as number;
    for (let one = first; one < end; one += 1) if (this.openAfter(one, first, end) !== 0) return false;
    return true;
  }
}
