import type { Links, Shop } from './shop.ts';

/** Takes an operation from one place to another one of its machine. Places are numbered machine by machine. */
export interface Move {
  readonly from: number;
  readonly to: number;
}

/** A complete order of every machine's operations, with the longest paths to and from each operation. */
export class Paths {
  readonly #shop: Shop;
  readonly #count: number;
  readonly #minutes: Int32Array;
  /** Of each place the operation that stands there, and of each operation its place. */
  readonly #order: Int32Array;
  readonly #placeOf: Int32Array;
  /** The operation next to it on its machine; where there is none the number of all, an operation of no minutes. */
  readonly #previous: Int32Array;
  readonly #next: Int32Array;
  /** Of each operation the minute at which it can begin, and the minutes from its end to the end of all. */
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  /** The same from what its own order asks for alone. */
  readonly #ownHeads: Int32Array;
  readonly #ownTails: Int32Array;
  readonly #queue: Int32Array;
  readonly #open: Int32Array;
  /** The heads of operations in their places after a move. */
  readonly #moved: Int32Array;
  finish = 0;

  constructor(shop: Shop, order: Int32Array) {
    const count = shop.minutes.length;
    const list = (): Int32Array => new Int32Array(count + 1);
    this.#shop = shop;
    this.#count = count;
    this.#minutes = list();
    this.#minutes.set(shop.minutes);
    this.#order = list();
    this.#placeOf = list();
    this.#previous = list();
    this.#next = list();
    this.#heads = list();
    this.#tails = list();
    this.#ownHeads = list();
    this.#ownTails = list();
    this.#queue = list();
    this.#open = list();
    this.#moved = list();
    this.restore(order);
  }

  order(): Int32Array {
    return this.#order.slice(0, this.#count);
  }

  heads(): Int32Array {
    return this.#heads.slice(0, this.#count);
  }

  restore(order: Int32Array): void {
    this.#order.set(order);
    this.#link(0, this.#count - 1);
    this.#find();
  }

  move({ from, to }: Move): void {
    const order = this.#order;
    const one = order[from] as number;
    if (from < to) order.copyWithin(from, from + 1, to + 1);
    else order.copyWithin(to + 1, to, from);
    order[to] = one;
    this.#link(Math.min(from, to), Math.max(from, to));
    this.#find();
  }

  /** Whether the order stays free of circles: sure where nothing of the moved one's own order lies between (Balas & Vazacopoulos 1998). */
  allows({ from, to }: Move): boolean {
    const moved = this.#order[from] as number;
    const other = this.#order[to] as number;
    return to > from
      ? isPassable(this.#shop.after, moved, other, this.#tails, this.#minutes)
      : isPassable(this.#shop.before, moved, other, this.#heads, this.#minutes);
  }

  /** Whether two neighbours can change places for sure: nothing can lie between them but their machine. */
  canSwap(first: number, second: number): boolean {
    return (this.#ownHeads[second] as number) <= this.#endOf(first) && !this.follows(first, second);
  }

  /** Whether the second operation is a next step of the first one's order. */
  follows(first: number, second: number): boolean {
    const { from, list } = this.#shop.after;
    for (let nth = from[first] as number; nth < (from[first + 1] as number); nth += 1) {
      if (list[nth] === second) return true;
    }
    return false;
  }

  placeOf(operation: number): number {
    return this.#placeOf[operation] as number;
  }

  /** The operation that stands at a place. */
  at(place: number): number {
    return this.#order[place] as number;
  }

  #endOf(operation: number): number {
    return (this.#heads[operation] as number) + (this.#minutes[operation] as number);
  }

  /** Notes who stands next to whom, from one place to another one. */
  #link(first: number, last: number): void {
    const { machineOf, firstOf } = this.#shop;
    for (let place = first; place <= last; place += 1) {
      const one = this.#order[place] as number;
      const machine = machineOf[one] as number;
      const isFirst = place === firstOf[machine];
      const isLast = place + 1 === firstOf[machine + 1];
      const previous = isFirst ? this.#count : (this.#order[place - 1] as number);
      const next = isLast ? this.#count : (this.#order[place + 1] as number);
      this.#placeOf[one] = place;
      this.#previous[one] = previous;
      this.#next[one] = next;
      if (!isFirst) this.#next[previous] = one;
      if (!isLast) this.#previous[next] = one;
    }
  }

  /** Longest paths, along an order in which every operation comes after all that are before it. */
  #find(): void {
    this.#findHeads();
    this.#findTails();
  }

  #findHeads(): void {
    const { before, after, arrivals } = this.#shop;
    let filled = 0;
    for (let one = 0; one < this.#count; one += 1) {
      const own = (before.from[one + 1] as number) - (before.from[one] as number);
      const open = own + (this.#previous[one] === this.#count ? 0 : 1);
      this.#open[one] = open;
      this.#ownHeads[one] = arrivals[one] as number;
      if (open === 0) this.#queue[filled++] = one;
    }
    for (let nth = 0; nth < filled; nth += 1) {
      const one = this.#queue[nth] as number;
      const head = Math.max(this.#ownHeads[one] as number, this.#endOf(this.#previous[one] as number));
      const end = head + (this.#minutes[one] as number);
      const next = this.#next[one] as number;
      this.#heads[one] = head;
      if (next !== this.#count && --(this.#open[next] as number) === 0) this.#queue[filled++] = next;
      for (let at = after.from[one] as number; at < (after.from[one + 1] as number); at += 1) {
        const later = after.list[at] as number;
        if (end > (this.#ownHeads[later] as number)) this.#ownHeads[later] = end;
        if (--(this.#open[later] as number) === 0) this.#queue[filled++] = later;
      }
    }
  }

  #findTails(): void {
    const { after } = this.#shop;
    this.finish = 0;
    for (let nth = this.#count - 1; nth >= 0; nth -= 1) {
      const one = this.#queue[nth] as number;
      let own = 0;
      for (let at = after.from[one] as number; at < (after.from[one + 1] as number); at += 1) {
        own = Math.max(own, this.#lengthFrom(after.list[at] as number));
      }
      const tail = Math.max(own, this.#lengthFrom(this.#next[one] as number));
      this.#ownTails[one] = own;
      this.#tails[one] = tail;
      this.finish = Math.max(this.finish, this.#endOf(one) + tail);
    }
  }

  #lengthFrom(operation: number): number {
    return (this.#tails[operation] as number) + (this.#minutes[operation] as number);
  }

  /** The longest path through the operations whose places a move changes: about what the finish will be (Taillard 1994). */
  finishAfter({ from, to }: Move): number {
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    const shift = to > from ? 1 : -1;
    let end = this.#endOf(this.#previous[this.#order[first] as number] as number);
    for (let place = first; place <= last; place += 1) {
      const one = this.#order[place === to ? from : place + shift] as number;
      const head = Math.max(this.#ownHeads[one] as number, end);
      this.#moved[place] = head;
      end = head + (this.#minutes[one] as number);
    }
    let length = this.#lengthFrom(this.#next[this.#order[last] as number] as number);
    let finish = 0;
    for (let place = last; place >= first; place -= 1) {
      const one = this.#order[place === to ? from : place + shift] as number;
      length = Math.max(this.#ownTails[one] as number, length) + (this.#minutes[one] as number);
      finish = Math.max(finish, (this.#moved[place] as number) + length);
    }
    return finish;
  }

  /** One of the longest paths, from its first operation to its last. */
  critical(): readonly number[] {
    const { sorted, arrivals } = this.#shop;
    const path: number[] = [];
    let at = sorted.find((one) => this.#isCritical(one) && this.#heads[one] === arrivals[one]) ?? this.#count;
    while (at !== this.#count) {
      path.push(at);
      at = this.#criticalAfter(at);
    }
    return path;
  }

  #criticalAfter(operation: number): number {
    const { from, list } = this.#shop.after;
    const end = this.#endOf(operation);
    const next = this.#next[operation] as number;
    if (next !== this.#count && this.#heads[next] === end && this.#isCritical(next)) return next;
    for (let nth = from[operation] as number; nth < (from[operation + 1] as number); nth += 1) {
      const one = list[nth] as number;
      if (this.#heads[one] === end && this.#isCritical(one)) return one;
    }
    return this.#count;
  }

  #isCritical(operation: number): boolean {
    return this.#endOf(operation) + (this.#tails[operation] as number) === this.finish;
  }
}

/** Whether an operation can pass another one: none of the steps it is linked to is further from this end of all. */
function isPassable(
  { from, list }: Links,
  moved: number,
  other: number,
  times: Int32Array,
  minutes: Int32Array,
): boolean {
  const length = (times[other] as number) + (minutes[other] as number);
  for (let nth = from[moved] as number; nth < (from[moved + 1] as number); nth += 1) {
    const one = list[nth] as number;
    if (one === other || (times[one] as number) + (minutes[one] as number) > length) return false;
  }
  return true;
}
