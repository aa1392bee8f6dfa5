import type { Plan } from '../../../model/decision.ts';
import type { Kitchen } from '../../../model/kitchen.ts';
import type { Finding, KnownPlan, Searcher } from '../searcher.ts';
import { waitsSearcher } from '../sequence/searcher.ts';
import { type Timed, timedPlan } from '../timed-plan.ts';
import { isBetter, type Value } from '../value.ts';
import { dispatched } from './dispatch.ts';
import { floorOf } from './floor.ts';
import { ShopSearch } from './search.ts';
import { type Shop, shopOf } from './shop.ts';
import { Tabu, type Temper } from './tabu.ts';

/** What a round is made of: moves of the tabu search and nodes of the other, about as long as each other. */
const MOVES = 2_000;
const NODES = 100;
/** The first rounds are shorter: from this one on they are whole. */
const FULL_ROUND = 4;
/** How the tabu search behaves, round by round. */
const TEMPERS: readonly Temper[] = [
  { tenure: 7, patience: 5_000 },
  { tenure: 8, patience: 600 },
];
/** Nodes that the proof of one more minute may take before the floor stays where it is. */
const FLOOR_NODES = 400;
/** After so many rounds without anything better the tabu search has only a tenth of its moves. */
const PATIENT_ROUNDS = 40;
/** What a move and a node cost, for each operation. */
const MOVE_EFFORT = 0.2;
const NODE_EFFORT = 9;

/**
 * Looks for the least finish of a job shop: a tabu search for good schedules and a branch and bound for the proof, in turn.
 * In a small one then for the least waits with it.
 * @returns `null` for a kitchen that is no job shop, see `shopOf`
 */
export function shopSearcher(kitchen: Kitchen, known: KnownPlan | null): Searcher | null {
  const shop = shopOf(kitchen);
  return shop === null ? null : new ShopSearcher(shop, known);
}

class ShopSearcher implements Searcher {
  readonly #shop: Shop;
  readonly #tabus: readonly Tabu[];
  readonly #search: ShopSearch;
  #floor: number;
  /** Looks for a schedule that ends as early as the floor; `null` once that has taken too long. */
  #low: ShopSearch | null;
  #round = 0;
  #best: { readonly plan: Plan; readonly value: Value };
  #spent = 0;
  #idle = 0;
  /** What comes after the proof of the least finish. */
  #rest: Searcher | null = null;

  constructor(shop: Shop, known: KnownPlan | null) {
    this.#shop = shop;
    const order = dispatched(shop);
    this.#tabus = TEMPERS.map((temper) => new Tabu(shop, order, temper));
    const [{ best, finish }] = this.#tabus as readonly [Tabu];
    this.#floor = floorOf(shop, finish);
    this.#search = new ShopSearch(shop, best, finish);
    this.#low = new ShopSearch(shop, best, this.#floor + 1);
    const first = this.#planned();
    this.#best = known !== null && !isBetter(first.value, known.value) ? known : first;
  }

  get isDone(): boolean {
    return this.#isProven && (this.#rest === null || this.#rest.isDone);
  }

  get #isProven(): boolean {
    return this.#search.isDone || this.#search.finish <= this.#floor;
  }

  runTo(effort: number): void {
    this.#prove(effort);
    if (!this.#isProven) return;
    this.#rest ??= waitsSearcher(this.#shop.kitchen, this.#best);
    this.#rest?.runTo(effort - this.#spent);
  }

  #prove(effort: number): void {
    const operations = this.#shop.minutes.length;
    while (this.#spent < effort && !this.#isProven) {
      const { finish } = this.#search;
      // Small shops are done after a small round or two.
      const share = Math.min(1, (this.#round + 1) / FULL_ROUND);
      const moves = share * (this.#idle < PATIENT_ROUNDS ? MOVES : MOVES / 10);
      const nodes = share * NODES;
      const tabu = this.#tabus[this.#round % this.#tabus.length] as Tabu;
      tabu.run(moves, this.#floor);
      this.#search.learn(tabu.best, tabu.finish);
      if (!this.#isProven) this.#raiseFloor(nodes);
      if (!this.#isProven) this.#search.run(nodes);
      this.#round += 1;
      this.#idle = this.#search.finish < finish ? 0 : this.#idle + 1;
      this.#spent += operations * (moves * MOVE_EFFORT + nodes * NODE_EFFORT);
      if (this.#search.finish < this.#best.value[0]) this.#best = this.#planned();
    }
  }

  /** Proves minute after minute that no schedule ends so early, until one does, or a proof is no longer quick. */
  #raiseFloor(nodes: number): void {
    for (let left = nodes; this.#low !== null && left > 0 && !this.#isProven; ) {
      const before = this.#low.nodes;
      this.#low.run(left);
      left -= Math.max(1, this.#low.nodes - before);
      const isFound = this.#low.finish <= this.#floor;
      if (isFound) this.#search.learn(this.#low.best, this.#low.finish);
      else if (this.#low.isDone) {
        this.#floor += 1;
        this.#low = new ShopSearch(this.#shop, this.#search.best, this.#floor + 1);
      } else if (this.#low.nodes >= FLOOR_NODES) this.#low = null;
    }
  }

  /** The best schedule as a plan: what dings at a minute is collected before anything is started at it. */
  #planned(): { readonly plan: Plan; readonly value: Value } {
    const { kitchen, minutes, tasks } = this.#shop;
    const { best, finish } = this.#search;
    const ends = new Map(tasks.map((task, one) => [task, (best[one] as number) + (minutes[one] as number)]));
    const timed = tasks.flatMap((task, one): readonly Timed[] => [
      { decision: { verb: 'start', task }, minute: best[one] as number },
      { decision: { verb: 'collect', task }, minute: ends.get(task) as number },
    ]);
    const rank = ({ minute, decision }: Timed): number => 2 * minute + (decision.verb === 'start' ? 1 : 0);
    const plan = timedPlan(
      kitchen,
      timed.sort((a, b) => rank(a) - rank(b)),
    );
    const served = kitchen.orders.map((order) => Math.max(...order.tasks.map((task) => ends.get(task) as number)));
    const waits = served.reduce((sum, minute, order) => sum + minute - (kitchen.orders[order]?.at ?? 0), 0);
    return { plan, value: [finish, waits] };
  }

  finding(): Finding {
    if (this.#rest !== null) return this.#rest.finding();
    const [finish] = this.#best.value;
    return { ...this.#best, bound: [this.#isProven ? finish : this.#floor, 0], proven: false };
  }
}
