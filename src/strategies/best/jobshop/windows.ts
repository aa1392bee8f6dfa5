import { Edges } from './edges.ts';
import type { Shop } from './shop.ts';

/** What is known of a shop's schedules that end before some minute. */
export class Windows {
  /** Of each operation the earliest minute at which it can begin, and the least minutes from its end to the end of all. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  /** Of each operation those of its machine that are before it, as bits; and those that are after it. */
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  /** The machine of the pair decided last, -1 for none. */
  branched = -1;
  /** The minute before which all must be over, as far as it has told on the rest. */
  latest = Number.POSITIVE_INFINITY;

  constructor(operations: number) {
    this.heads = new Int32Array(operations);
    this.tails = new Int32Array(operations);
    this.earlier = new Int32Array(operations);
    this.later = new Int32Array(operations);
  }

  become(other: Windows): void {
    this.heads.set(other.heads);
    this.tails.set(other.tails);
    this.earlier.set(other.earlier);
    this.later.set(other.later);
    this.branched = other.branched;
    this.latest = other.latest;
  }

  /** Notes that an operation comes before another one of its machine. */
  order({ numberOf }: Shop, first: number, second: number): void {
    this.later[first] = (this.later[first] as number) | (1 << (numberOf[second] as number));
    this.earlier[second] = (this.earlier[second] as number) | (1 << (numberOf[first] as number));
  }
}

/** Narrows windows until nothing more follows. */
export class Narrowing {
  readonly #shop: Shop;
  readonly #edges: Edges;
  readonly #dirty: Uint8Array;
  readonly #found: Int32Array;
  readonly #sorted: Int32Array;
  #windows: Windows;
  #latest = 0;

  constructor(shop: Shop) {
    this.#shop = shop;
    const most = Math.max(1, ...shop.machines.map((list) => list.length));
    this.#edges = new Edges(most);
    this.#found = new Int32Array(most);
    this.#sorted = new Int32Array(most);
    this.#dirty = new Uint8Array(shop.machines.length);
    this.#windows = new Windows(0);
  }

  /** All schedules. */
  open(windows: Windows): void {
    windows.heads.set(this.#shop.arrivals);
    windows.tails.fill(0);
    windows.earlier.fill(0);
    windows.later.fill(0);
    windows.branched = -1;
    windows.latest = Number.POSITIVE_INFINITY;
  }

  /**
   * @param latest the minute before which all must be over
   * @returns whether there may be such a schedule
   */
  narrow(windows: Windows, latest: number): boolean {
    this.#windows = windows;
    const isNarrower = latest < windows.latest;
    windows.latest = this.#latest = latest;
    // With the same end as before only what was decided last can tell.
    this.#dirty.fill(isNarrower || windows.branched === -1 ? 1 : 0);
    if (windows.branched !== -1) this.#dirty[windows.branched] = 1;
    return this.#run();
  }

  #decide(first: number, second: number): void {
    this.#windows.order(this.#shop, first, second);
    this.#dirty[this.#shop.machineOf[first] as number] = 1;
  }

  #run(): boolean {
    const { machines } = this.#shop;
    do {
      if (!this.#follow()) return false;
      for (const [nth, machine] of machines.entries()) {
        if (this.#dirty[nth] === 0) continue;
        this.#dirty[nth] = 0;
        if (!this.#machine(machine)) return false;
      }
    } while (this.#dirty.includes(1));
    return true;
  }

  /** Carries heads forward and tails back along the orders' own steps. */
  #follow(): boolean {
    const { sorted, before, after, minutes } = this.#shop;
    const { heads, tails } = this.#windows;
    for (const index of sorted) {
      let head = heads[index] as number;
      for (const one of before[index] as readonly number[])
        head = Math.max(head, (heads[one] as number) + (minutes[one] as number));
      this.#raise(heads, index, head);
    }
    for (let place = sorted.length - 1; place >= 0; place -= 1) {
      const index = sorted[place] as number;
      let tail = tails[index] as number;
      for (const one of after[index] as readonly number[])
        tail = Math.max(tail, (tails[one] as number) + (minutes[one] as number));
      this.#raise(tails, index, tail);
      if ((heads[index] as number) + (minutes[index] as number) + tail >= this.#latest) return false;
    }
    return true;
  }

  #raise(times: Int32Array, index: number, minutes: number): void {
    if (minutes <= (times[index] as number)) return;
    times[index] = minutes;
    this.#dirty[this.#shop.machineOf[index] as number] = 1;
  }

  #machine(operations: readonly number[]): boolean {
    const { heads, tails } = this.#windows;
    return (
      this.#pairs(operations) &&
      this.#neighbours(operations, heads, this.#windows.earlier) &&
      this.#neighbours(operations, tails, this.#windows.later) &&
      this.#findEdges(operations, heads, tails) &&
      this.#findEdges(operations, tails, heads)
    );
  }

  /** Orders pairs of which only one order leaves time enough. */
  #pairs(operations: readonly number[]): boolean {
    const { minutes, numberOf } = this.#shop;
    const { heads, tails, later, earlier } = this.#windows;
    for (const first of operations) {
      const room = this.#latest - (heads[first] as number) - (minutes[first] as number);
      for (const second of operations) {
        if (first === second || ((earlier[first] as number) >>> (numberOf[second] as number)) & 1) continue;
        if ((minutes[second] as number) + (tails[second] as number) < room) continue;
        if (((later[first] as number) >>> (numberOf[second] as number)) & 1) return false;
        this.#decide(second, first);
      }
    }
    return true;
  }

  /** An operation begins when all that is known to be before it can be over (and the same from the end). */
  #neighbours(operations: readonly number[], times: Int32Array, known: Int32Array): boolean {
    const { minutes } = this.#shop;
    const sorted = this.#sort(operations, times);
    for (const [nth, index] of operations.entries()) {
      const set = known[index] as number;
      let end = 0;
      for (let place = 0; place < operations.length; place += 1) {
        const one = sorted[place] as number;
        if (((set >>> (this.#shop.numberOf[one] as number)) & 1) === 0) continue;
        end = Math.max(end, times[one] as number) + (minutes[one] as number);
      }
      this.#found[nth] = end;
    }
    // Not before: what is sorted must not change meanwhile.
    for (const [nth, index] of operations.entries()) this.#raise(times, index, this.#found[nth] as number);
    return true;
  }

  /** Operations by their times, in a list that is used again and again. */
  #sort(operations: readonly number[], times: Int32Array): Int32Array {
    const sorted = this.#sorted;
    for (let nth = 0; nth < operations.length; nth += 1) {
      const index = operations[nth] as number;
      let place = nth;
      while (place > 0 && (times[sorted[place - 1] as number] as number) > (times[index] as number)) {
        sorted[place] = sorted[place - 1] as number;
        place -= 1;
      }
      sorted[place] = index;
    }
    return sorted;
  }

  #findEdges(operations: readonly number[], heads: Int32Array, tails: Int32Array): boolean {
    const { minutes } = this.#shop;
    this.#edges.clear();
    for (const index of operations) {
      this.#edges.add(heads[index] as number, minutes[index] as number, this.#latest - 1 - (tails[index] as number));
    }
    if (!this.#edges.find()) return false;
    for (const [nth, index] of operations.entries()) this.#raise(heads, index, this.#edges.begin(nth));
    return true;
  }
}
