import type { Shop } from './shop.ts';

/** Takes an operation of a machine from one place of its order to another. */
export interface Move {
  readonly machine: number;
  readonly from: number;
  readonly to: number;
}

const HEADS = new Int32Array(32);

/** A complete order of every machine's operations, with the longest paths to and from each operation. */
export class Paths {
  readonly #shop: Shop;
  readonly #order: number[][];
  readonly #placeOf: Int32Array;
  /** Of each operation the minute at which it can begin, and the minutes from its end to the end of all. */
  readonly heads: Int32Array;
  readonly tails: Int32Array;
  readonly #queue: Int32Array;
  readonly #open: Int32Array;
  finish = 0;

  /** Begins with the machines taking what can begin first. */
  constructor(shop: Shop) {
    const count = shop.minutes.length;
    this.#shop = shop;
    this.heads = new Int32Array(count);
    this.tails = new Int32Array(count);
    this.#placeOf = new Int32Array(count);
    this.#queue = new Int32Array(count);
    this.#open = new Int32Array(count);
    this.#order = dispatched(shop);
    this.#find();
  }

  order(): readonly (readonly number[])[] {
    return this.#order.map((list) => [...list]);
  }

  restore(order: readonly (readonly number[])[]): void {
    for (const [nth, list] of order.entries()) this.#order[nth] = [...list];
    this.#find();
  }

  /** Takes a machine's operation from one place to another. */
  move({ machine, from, to }: Move): void {
    const list = this.#order[machine] as number[];
    list.splice(to, 0, ...list.splice(from, 1));
    this.#find();
  }

  /** Whether the order stays free of circles: sure where nothing of the moved one's own order lies between (Balas & Vazacopoulos 1998). */
  allows({ machine, from, to }: Move): boolean {
    const list = this.#order[machine] as number[];
    const moved = list[from] as number;
    const other = list[to] as number;
    if (to > from) {
      const length = this.#lengthFrom(other);
      return (this.#shop.after[moved] as readonly number[]).every(
        (one) => one !== other && this.#lengthFrom(one) <= length,
      );
    }
    const end = this.#endOf(other);
    return (this.#shop.before[moved] as readonly number[]).every((one) => one !== other && this.#endOf(one) <= end);
  }

  /** Whether two neighbours can change places for sure: nothing can lie between them but their machine. */
  canSwap(first: number, second: number): boolean {
    return this.#ownHead(second) <= this.#endOf(first) && !this.follows(first, second);
  }

  /** Whether the second operation is a next step of the first one's order. */
  follows(first: number, second: number): boolean {
    return (this.#shop.after[first] as readonly number[]).includes(second);
  }

  /** The place of an operation on its machine. */
  placeOf(index: number): number {
    return this.#placeOf[index] as number;
  }

  /** The operations of a machine in their order. */
  on(machine: number): readonly number[] {
    return this.#order[machine] as number[];
  }

  /** The operation next to it on its machine, -1 for none. */
  #neighbour(index: number, step: 1 | -1): number {
    const list = this.#order[this.#shop.machineOf[index] as number] as number[];
    return list[(this.#placeOf[index] as number) + step] ?? -1;
  }

  /** Longest paths, along an order in which every operation comes after all that are before it. */
  #find(): void {
    const { before, after, minutes } = this.#shop;
    for (const list of this.#order) for (const [place, index] of list.entries()) this.#placeOf[index] = place;
    let filled = 0;
    for (let index = 0; index < minutes.length; index += 1) {
      this.#open[index] = (before[index] as readonly number[]).length + ((this.#placeOf[index] as number) > 0 ? 1 : 0);
      if (this.#open[index] === 0) this.#queue[filled++] = index;
    }
    for (let nth = 0; nth < filled; nth += 1) {
      const index = this.#queue[nth] as number;
      this.heads[index] = this.#headOf(index);
      const next = this.#neighbour(index, 1);
      if (next !== -1 && --(this.#open[next] as number) === 0) this.#queue[filled++] = next;
      for (const one of after[index] as readonly number[])
        if (--(this.#open[one] as number) === 0) this.#queue[filled++] = one;
    }
    this.finish = 0;
    for (let nth = filled - 1; nth >= 0; nth -= 1) {
      const index = this.#queue[nth] as number;
      this.tails[index] = this.#tailOf(index);
      this.finish = Math.max(
        this.finish,
        (this.heads[index] as number) + (minutes[index] as number) + (this.tails[index] as number),
      );
    }
  }

  #headOf(index: number): number {
    return Math.max(this.#ownHead(index), this.#endOf(this.#neighbour(index, -1)));
  }

  #tailOf(index: number): number {
    return Math.max(this.#ownTail(index), this.#lengthFrom(this.#neighbour(index, 1)));
  }

  /** From what its order asks for alone. */
  #ownHead(index: number): number {
    let head = this.#shop.arrivals[index] as number;
    for (const one of this.#shop.before[index] as readonly number[]) head = Math.max(head, this.#endOf(one));
    return head;
  }

  #ownTail(index: number): number {
    let tail = 0;
    for (const one of this.#shop.after[index] as readonly number[]) tail = Math.max(tail, this.#lengthFrom(one));
    return tail;
  }

  #endOf(index: number): number {
    return index === -1 ? 0 : (this.heads[index] as number) + (this.#shop.minutes[index] as number);
  }

  #lengthFrom(index: number): number {
    return index === -1 ? 0 : (this.tails[index] as number) + (this.#shop.minutes[index] as number);
  }

  /** The longest path through the operations whose places a move changes: about what the finish will be (Taillard 1994). */
  finishAfter({ machine, from, to }: Move): number {
    const { minutes } = this.#shop;
    const list = this.#order[machine] as number[];
    const first = Math.min(from, to);
    const last = Math.max(from, to);
    const at = (place: number): number => {
      if (place === to) return list[from] as number;
      return (to > from ? list[place + 1] : list[place - 1]) as number;
    };
    let end = first === 0 ? 0 : this.#endOf(list[first - 1] as number);
    for (let place = first; place <= last; place += 1) {
      const index = at(place);
      const head = Math.max(this.#ownHead(index), end);
      HEADS[place] = head;
      end = head + (minutes[index] as number);
    }
    let length = last === list.length - 1 ? 0 : this.#lengthFrom(list[last + 1] as number);
    let finish = 0;
    for (let place = last; place >= first; place -= 1) {
      const index = at(place);
      const tail = Math.max(this.#ownTail(index), length);
      length = tail + (minutes[index] as number);
      finish = Math.max(finish, (HEADS[place] as number) + length);
    }
    return finish;
  }

  /** One of the longest paths, from its first operation to its last. */
  critical(): readonly number[] {
    const { sorted, minutes } = this.#shop;
    const isCritical = (index: number): boolean =>
      (this.heads[index] as number) + (minutes[index] as number) + (this.tails[index] as number) === this.finish;
    let at = sorted.find((index) => isCritical(index) && this.heads[index] === this.#shop.arrivals[index]) ?? -1;
    const path: number[] = [];
    while (at !== -1) {
      path.push(at);
      const end = this.#endOf(at);
      const next = [this.#neighbour(at, 1), ...(this.#shop.after[at] as readonly number[])];
      at = next.find((one) => one !== -1 && this.heads[one] === end && isCritical(one)) ?? -1;
    }
    return path;
  }
}

/** A first order: again and again the operation that can begin first, of equals the one with the most work behind it. */
function dispatched({ minutes, machineOf, machines, before, after, sorted, arrivals }: Shop): number[][] {
  const tails = new Int32Array(minutes.length);
  for (const index of [...sorted].reverse()) {
    for (const one of after[index] as readonly number[]) {
      tails[index] = Math.max(tails[index] as number, (tails[one] as number) + (minutes[one] as number));
    }
  }
  const order = machines.map((): number[] => []);
  const free = machines.map(() => 0);
  const ends = new Map<number, number>();
  while (ends.size < minutes.length) {
    const ready = sorted.filter(
      (index) => !ends.has(index) && (before[index] as readonly number[]).every((one) => ends.has(one)),
    );
    const begins = (index: number): number =>
      Math.max(
        arrivals[index] as number,
        free[machineOf[index] as number] as number,
        ...(before[index] as readonly number[]).map((one) => ends.get(one) ?? 0),
      );
    const [next] = ready.sort((a, b) => begins(a) - begins(b) || (tails[b] as number) - (tails[a] as number));
    const index = next as number;
    const end = begins(index) + (minutes[index] as number);
    ends.set(index, end);
    free[machineOf[index] as number] = end;
    order[machineOf[index] as number]?.push(index);
  }
  return order;
}
