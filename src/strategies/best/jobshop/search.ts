import { lowestOf } from './bits.ts';
import { Narrowing } from './narrowing.ts';
import type { Shop } from './shop.ts';
import { Windows } from './windows.ts';

/** What a machine weighs at first, against 1 for every time that it was the reason why there was no way on. */
const FIRST_WEIGHT = 10;

/** Two operations of one machine, the one first that is tried first. */
type Pair = readonly [number, number];

/**
 * Depth-first branch and bound: which of two operations of a machine comes first, the pair with the least time to spare
 * before all others (Smith & Cheng 1993), where it went wrong often above all (weighted degree; Boussemart et al. 2004),
 * and first as in the best schedule known (Beck 2007).
 */
export class ShopSearch {
  readonly #shop: Shop;
  readonly #narrowing: Narrowing;
  readonly #weights: Float64Array;
  readonly #stack: Windows[] = [];
  readonly #spare: Windows[] = [];
  /** The finish of the best schedule known, and when its operations begin. */
  #finish: number;
  #best: Int32Array;
  nodes = 0;

  constructor(shop: Shop, known: Int32Array, finish: number) {
    this.#shop = shop;
    this.#best = known;
    this.#finish = finish;
    this.#narrowing = new Narrowing(shop);
    this.#weights = new Float64Array(shop.machines).fill(FIRST_WEIGHT);
    this.#begin();
  }

  #begin(): void {
    this.#spare.push(...this.#stack.splice(0));
    this.#weights.fill(FIRST_WEIGHT);
    const root = this.#fresh();
    this.#narrowing.open(root);
    this.#stack.push(root);
  }

  /** Nothing is left to look at: the best schedule known is the best there is. */
  get isDone(): boolean {
    return this.#stack.length === 0;
  }

  get best(): Int32Array {
    return this.#best;
  }

  get finish(): number {
    return this.#finish;
  }

  /** Takes note of a better schedule. The search begins anew: with less time to spare other pairs tell more. */
  learn(known: Int32Array, finish: number): void {
    if (finish >= this.#finish) return;
    this.#best = known;
    this.#finish = finish;
    this.#begin();
  }

  run(nodes: number): void {
    const until = this.nodes + nodes;
    while (this.nodes < until) {
      const windows = this.#stack.pop();
      if (windows === undefined) return;
      this.nodes += 1;
      if (this.#narrowing.narrow(windows, this.#finish)) this.#visit(windows);
      else this.#blame(this.#narrowing.asked);
      this.#spare.push(windows);
    }
  }

  #fresh(): Windows {
    return this.#spare.pop() ?? new Windows(this.#shop);
  }

  #blame(machine: number): void {
    if (machine !== -1) (this.#weights[machine] as number) += 1;
  }

  #visit(windows: Windows): void {
    const pair = this.#tightest(windows);
    if (pair === null) {
      this.learn(windows.heads.slice(), this.#finishOf(windows));
      return;
    }
    const [first, second] = pair;
    this.#branch(windows, second, first);
    this.#branch(windows, first, second);
  }

  #branch(windows: Windows, first: number, second: number): void {
    const child = this.#fresh();
    const machine = this.#shop.machineOf[first] as number;
    child.become(windows);
    child.order(this.#shop.firstOf[machine] as number, first, second);
    child.branched = machine;
    this.#stack.push(child);
  }

  #finishOf({ heads }: Windows): number {
    return heads.reduce((most, head, index) => Math.max(most, head + (this.#shop.minutes[index] as number)), 0);
  }

  /** The pair to decide next, `null` where all are decided. */
  #tightest(windows: Windows): Pair | null {
    const { machines, firstOf } = this.#shop;
    let found = -1;
    let partner = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let machine = 0; machine < machines; machine += 1) {
      const weight = this.#weights[machine] as number;
      const first = firstOf[machine] as number;
      const end = firstOf[machine + 1] as number;
      for (let one = first; one < end; one += 1) {
        for (let open = windows.openAfter(one, first, end); open !== 0; open &= open - 1) {
          const other = first + lowestOf(open);
          const spare = this.#spareTime(windows, one, other) / weight;
          if (spare >= least) continue;
          least = spare;
          found = one;
          partner = other;
        }
      }
    }
    if (found === -1) return null;
    const isAsKnown = (this.#best[found] as number) < (this.#best[partner] as number);
    return isAsKnown ? [found, partner] : [partner, found];
  }

  /** How much time both orders of two operations leave together; more where they leave alike. */
  #spareTime({ heads, tails }: Windows, one: number, other: number): number {
    const { minutes } = this.#shop;
    const room = this.#finish - 1 - (minutes[one] as number) - (minutes[other] as number);
    const forward = room - (heads[one] as number) - (tails[other] as number);
    const backward = room - (heads[other] as number) - (tails[one] as number);
    const likeness = Math.sqrt((Math.min(forward, backward) + 1) / (Math.max(forward, backward) + 1));
    return (forward + backward + 1) / likeness;
  }
}
