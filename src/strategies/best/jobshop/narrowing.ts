import { lowestOf } from './bits.ts';
import { Edges } from './edges.ts';
import type { Shop } from './shop.ts';
import { type Side, Windows } from './windows.ts';

/** What is still to be asked on a machine: nothing, what follows from sets of operations, or all. */
const NOTHING = 0;
const SETS = 1;
const ALL = 2;

/** Narrows windows until nothing more follows. */
export class Narrowing {
  readonly #shop: Shop;
  /** Of each machine its operations as seen from the beginning, and from the end. */
  readonly #begins: readonly Edges[];
  readonly #ends: readonly Edges[];
  /** Of each machine what is still to be asked. */
  readonly #due: Uint8Array;
  /** All schedules. */
  readonly #open: Windows;
  #turn = 0;
  /** The machine asked last: where `narrow` comes to no, the one on which there is no way. -1 for none. */
  asked = -1;
  #windows: Windows;
  #latest = Number.POSITIVE_INFINITY;

  constructor(shop: Shop) {
    this.#shop = shop;
    this.#due = new Uint8Array(shop.machines);
    this.#begins = Array.from(this.#due, (_, machine) => edgesOf(shop, machine));
    this.#ends = Array.from(this.#due, (_, machine) => edgesOf(shop, machine));
    this.#windows = this.#open = new Windows(shop);
    const { heads, fromBegin, fromEnd } = this.#open;
    heads.set(shop.arrivals);
    for (const operation of shop.sorted) {
      this.#carry(fromBegin, operation);
      this.#carry(fromEnd, operation);
    }
  }

  /** All schedules. */
  open(windows: Windows): void {
    windows.become(this.#open);
  }

  /**
   * @param latest the minute before which all must be over
   * @returns whether there may be such a schedule
   */
  narrow(windows: Windows, latest: number): boolean {
    // With the same end as before only what was decided last can tell.
    const isNarrower = latest < windows.latest;
    this.asked = -1;
    this.#windows = windows;
    windows.latest = this.#latest = latest;
    this.#due.fill(isNarrower ? ALL : NOTHING);
    windows.fromBegin.stale.fill(0);
    windows.fromEnd.stale.fill(0);
    if (windows.branched !== -1) this.#askAll(windows.branched);
    return (!isNarrower || this.#isInTime()) && this.#run();
  }

  #askAll(machine: number): void {
    const { fromBegin, fromEnd } = this.#windows;
    const count = (this.#shop.firstOf[machine + 1] as number) - (this.#shop.firstOf[machine] as number);
    this.#due[machine] = ALL;
    fromBegin.stale[machine] = fromEnd.stale[machine] = (1 << count) - 1;
  }

  #isInTime(): boolean {
    const { heads, tails } = this.#windows;
    return this.#shop.minutes.every(
      (minutes, one) => (heads[one] as number) + minutes + (tails[one] as number) < this.#latest,
    );
  }

  /** What costs little is asked first, of all machines. */
  #run(): boolean {
    while (true) {
      const machine = this.#next(ALL);
      const last = machine === -1 ? this.#next(SETS) : -1;
      if (machine !== -1) {
        this.#due[machine] = SETS;
        if (!this.#decidePairs(machine) || !this.#findNeighbours(machine)) return false;
      } else if (last !== -1) {
        this.#due[last] = NOTHING;
        if (!this.#findEdges(last)) return false;
      } else return true;
    }
  }

  /** The next machine of which so much is still to be asked, one after the other; -1 for none. */
  #next(due: number): number {
    const next = this.#due.indexOf(due, this.#turn);
    const machine = next === -1 ? this.#due.indexOf(due) : next;
    this.#turn = machine + 1;
    if (machine !== -1) this.asked = machine;
    return machine;
  }

  /** @returns whether there is still time enough */
  #raise(side: Side, operation: number, minutes: number): boolean {
    if (minutes <= (side.times[operation] as number)) return true;
    const machine = this.#shop.machineOf[operation] as number;
    side.times[operation] = minutes;
    side.stale[machine] = (side.stale[machine] as number) | (side.onward[operation] as number);
    this.#due[machine] = ALL;
    const length = minutes + (this.#shop.minutes[operation] as number);
    return length + (side.others[operation] as number) < this.#latest && this.#carry(side, operation);
  }

  /** Carries a time on along the steps of an order. */
  #carry(side: Side, operation: number): boolean {
    const { from, list } = side.next;
    const end = (side.times[operation] as number) + (this.#shop.minutes[operation] as number);
    const last = from[operation + 1] as number;
    for (let nth = from[operation] as number; nth < last; nth += 1) {
      if (!this.#raise(side, list[nth] as number, end)) return false;
    }
    return true;
  }

  /** Orders pairs of which only one order leaves time enough. */
  #decidePairs(machine: number): boolean {
    const { firstOf, minutes } = this.#shop;
    const { heads, tails } = this.#windows;
    const first = firstOf[machine] as number;
    const end = firstOf[machine + 1] as number;
    for (let one = first; one < end; one += 1) {
      const room = this.#latest - (minutes[one] as number);
      const roomBefore = room - (heads[one] as number);
      const roomAfter = room - (tails[one] as number);
      for (let open = this.#windows.openAfter(one, first, end); open !== 0; open &= open - 1) {
        const other = first + lowestOf(open);
        const own = minutes[other] as number;
        const canFollow = own + (tails[other] as number) < roomBefore;
        const canPrecede = own + (heads[other] as number) < roomAfter;
        if (canFollow && canPrecede) continue;
        if (!canFollow && !canPrecede) return false;
        this.#order(machine, canFollow ? one : other, canFollow ? other : one);
      }
    }
    return true;
  }

  #order(machine: number, one: number, other: number): void {
    const { fromBegin, fromEnd } = this.#windows;
    const first = this.#shop.firstOf[machine] as number;
    this.#windows.order(first, one, other);
    fromBegin.stale[machine] = (fromBegin.stale[machine] as number) | (1 << (other - first));
    fromEnd.stale[machine] = (fromEnd.stale[machine] as number) | (1 << (one - first));
  }

  /** An operation begins when all that is known to be before it can be over (and the same from the end). */
  #findNeighbours(machine: number): boolean {
    const { fromBegin, fromEnd } = this.#windows;
    return this.#neighbours(fromBegin, machine, this.#begins) && this.#neighbours(fromEnd, machine, this.#ends);
  }

  #neighbours(side: Side, machine: number, edges: readonly Edges[]): boolean {
    let stale = side.stale[machine] as number;
    if (stale === 0) return true;
    const first = this.#shop.firstOf[machine] as number;
    const own = edges[machine] as Edges;
    this.#load(side, machine, own);
    side.stale[machine] = 0;
    for (; stale !== 0; stale &= stale - 1) {
      const nth = lowestOf(stale);
      own.wait(nth, side.known[first + nth] as number);
    }
    return this.#raiseAll(side, machine, own);
  }

  /** Where all is ordered, no set tells more than the neighbours. */
  #findEdges(machine: number): boolean {
    if (this.#windows.isOrdered(this.#shop, machine)) return true;
    const { fromBegin, fromEnd } = this.#windows;
    return this.#sets(fromBegin, machine, this.#begins) && this.#sets(fromEnd, machine, this.#ends);
  }

  #sets(side: Side, machine: number, edges: readonly Edges[]): boolean {
    const own = edges[machine] as Edges;
    this.#load(side, machine, own);
    return own.find() && this.#raiseAll(side, machine, own);
  }

  #load({ times, others }: Side, machine: number, edges: Edges): void {
    const first = this.#shop.firstOf[machine] as number;
    const count = (this.#shop.firstOf[machine + 1] as number) - first;
    for (let nth = 0; nth < count; nth += 1) {
      edges.set(nth, times[first + nth] as number, this.#latest - 1 - (others[first + nth] as number));
    }
    edges.sort();
  }

  #raiseAll(side: Side, machine: number, edges: Edges): boolean {
    const first = this.#shop.firstOf[machine] as number;
    const end = this.#shop.firstOf[machine + 1] as number;
    for (let one = first; one < end; one += 1) {
      if (!this.#raise(side, one, edges.found[one - first] as number)) return false;
    }
    return true;
  }
}

const edgesOf = ({ minutes, firstOf }: Shop, machine: number): Edges =>
  new Edges(minutes.subarray(firstOf[machine], firstOf[machine + 1]));
