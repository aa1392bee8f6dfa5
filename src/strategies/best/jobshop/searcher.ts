import type { Kitchen } from '../../../model/kitchen.ts';
import type { Finding, KnownPlan, Searcher } from '../searcher.ts';
import { waitsSearcher } from '../sequence/searcher.ts';
import { isBetter } from '../value.ts';
import { dispatched } from './dispatch.ts';
import { floorOf } from './floor.ts';
import { Schedule } from './schedule.ts';
import { ShopSearch } from './search.ts';
import { type Shop, shopOf } from './shop.ts';
import { Tabu, type Temper } from './tabu.ts';

/** What a round is made of: moves of a tabu search and nodes of the two others, which take about three times as long. */
const MOVES = 500;
const NODES = 200;
const FLOOR_NODES = 50;
/** Of shops with more operations than this a round has less, to take no longer: nodes above all, as there is less hope of a proof. */
const MOST_OPERATIONS = 100;
/** How the tabu search behaves, round by round. */
const TEMPERS: readonly Temper[] = [
  { tenure: 7, patience: 5_000 },
  { tenure: 8, patience: 600 },
];
/** Nodes that the proof of one more minute may take before the floor stays where it is. */
const MOST_FLOOR_NODES = 400;
/** After so many moves without anything better the tabu search has only a tenth of them. */
const PATIENT_MOVES = 20_000;
/** What a move and a node cost, for each operation. */
const MOVE_EFFORT = 0.2;
const NODE_EFFORT = 1.7;

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
  #best: KnownPlan;
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
    const first = new Schedule(shop, best);
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
    const { plan, value } = this.#best;
    this.#rest ??= waitsSearcher(this.#shop.kitchen, { plan, value });
    this.#rest?.runTo(effort - this.#spent);
  }

  #prove(effort: number): void {
    const operations = this.#shop.minutes.length;
    const share = Math.min(1, MOST_OPERATIONS / operations);
    const nodes = Math.ceil(share * share * NODES);
    const floorNodes = Math.ceil(share * share * FLOOR_NODES);
    while (this.#spent < effort && !this.#isProven) {
      const { finish } = this.#search;
      const moves = Math.ceil(share * (this.#idle < PATIENT_MOVES ? MOVES : MOVES / 10));
      const most = this.#low === null ? nodes : nodes + floorNodes;
      this.#look(moves);
      if (!this.#isProven) this.#raiseFloor(floorNodes);
      if (!this.#isProven) this.#search.run(nodes);
      this.#idle = this.#search.finish < finish ? 0 : this.#idle + moves;
      this.#spent += operations * (moves * MOVE_EFFORT + most * NODE_EFFORT);
      if (this.#search.finish < this.#best.value[0]) this.#best = new Schedule(this.#shop, this.#search.best);
    }
  }

  #look(moves: number): void {
    const tabu = this.#tabus[this.#round % this.#tabus.length] as Tabu;
    this.#round += 1;
    tabu.run(moves, this.#floor);
    this.#search.learn(tabu.best, tabu.finish);
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
      } else if (this.#low.nodes >= MOST_FLOOR_NODES) this.#low = null;
    }
  }

  finding(): Finding {
    if (this.#rest !== null) return this.#rest.finding();
    const best = this.#best;
    const [finish] = best.value;
    return {
      get plan() {
        return best.plan;
      },
      value: best.value,
      bound: [this.#isProven ? finish : this.#floor, 0],
      proven: false,
    };
  }
}
