import { type Move, Paths } from './paths.ts';
import { MOST_OF_A_MACHINE, type Shop } from './shop.ts';

/** A schedule: of every machine the order of its operations. */
interface Known {
  readonly finish: number;
  readonly order: Int32Array;
}

/** How a search behaves. One that is good for one shop is not so for the next. */
export interface Temper {
  /** For how many moves a move may not be undone, at least. */
  readonly tenure: number;
  /** After how many moves without anything better the search sets out from somewhere else. */
  readonly patience: number;
}

/** So many of the best schedules are kept, to set out from. */
const MOST_ELITE = 6;
/** A move is tabu for up to so many moves longer than the least: the same round would never be left else. */
const TENURES = 6;
/** Moves at random that lead out of a valley. */
const SHAKES = 60;

/**
 * Looks for good schedules of a job shop: takes operations to the ends of the blocks of a critical path, and keeps away from
 * where it came from (tabu search; Nowicki & Smutnicki 1996, with the moves of Balas & Vazacopoulos 1998, judged as by Taillard
 * 1994). It proves nothing.
 */
export class Tabu {
  readonly #shop: Shop;
  readonly #temper: Temper;
  readonly #paths: Paths;
  /** Of two operations of a machine, as one number: until which move the first may not come before the second again. */
  readonly #tabu: Int32Array;
  #moves = 0;
  #since = 0;
  #chance = 1;

  /** The least minute at which all can be over, as far as it is known, and when its operations begin. */
  finish: number;
  best: Int32Array;
  readonly #elite: Known[] = [];
  #local: Known;

  constructor(shop: Shop, order: Int32Array, temper: Temper) {
    this.#temper = temper;
    this.#shop = shop;
    this.#paths = new Paths(shop, order);
    this.#tabu = new Int32Array(shop.minutes.length * MOST_OF_A_MACHINE);
    this.finish = this.#paths.finish;
    this.best = this.#paths.heads();
    this.#local = { finish: this.#paths.finish, order: this.#paths.order() };
  }

  /** Makes so many moves, or stops before where there is none, or where `enough` is reached. */
  run(moves: number, enough: number): void {
    for (let nth = 0; nth < moves && this.finish > enough; nth += 1) {
      const move = this.#choose(this.#movesAtHand());
      if (move === null) return;
      this.#make(move);
    }
  }

  #make(move: Move): void {
    this.#moves += 1;
    const tenure = this.#temper.tenure + (this.#draw() % TENURES);
    // What it puts an end to must not come back soon.
    this.#forbid(move, this.#moves + tenure);
    this.#paths.move(move);
    if (this.#paths.finish < this.finish) {
      this.finish = this.#paths.finish;
      this.best = this.#paths.heads();
    }
    if (this.#paths.finish < this.#local.finish) {
      this.#local = { finish: this.#paths.finish, order: this.#paths.order() };
      this.#since = this.#moves;
    } else if (this.#moves - this.#since > this.#temper.patience) this.#setOut();
  }

  /** Goes on somewhere else: on the way from one of the best schedules to another one (path relinking; Peng, Lü & Cheng 2015). */
  #setOut(): void {
    this.#keep(this.#local);
    this.#tabu.fill(0);
    this.#since = this.#moves;
    const from = this.#elite[this.#draw() % this.#elite.length] as Known;
    this.#paths.restore(from.order);
    if (this.#elite.length < MOST_ELITE) this.#shake(SHAKES);
    else {
      const to = this.#elite[this.#draw() % this.#elite.length] as Known;
      if (to === from) this.#shake(SHAKES / 4);
      else this.#relink(to.order);
    }
    this.#local = { finish: this.#paths.finish, order: this.#paths.order() };
  }

  #keep(known: Known): void {
    const isFull = this.#elite.length === MOST_ELITE;
    const alike = isFull ? this.#elite.findIndex(({ finish }) => finish === known.finish) : -1;
    if (alike !== -1) {
      // Of equals the newer one: so that they do not all become alike.
      this.#elite[alike] = known;
      return;
    }
    this.#elite.push(known);
    this.#elite.sort((a, b) => a.finish - b.finish);
    if (this.#elite.length > MOST_ELITE) this.#elite.pop();
  }

  #shake(moves: number): void {
    for (let nth = 0; nth < moves; nth += 1) {
      const atHand = this.#movesAtHand();
      const move = atHand[this.#draw() % Math.max(1, atHand.length)];
      if (move !== undefined) this.#paths.move(move);
    }
  }

  /** Goes half of the way to another schedule: neighbours that stand the other way round there change places. */
  #relink(to: Int32Array): void {
    const places = new Int32Array(to.length);
    for (const [place, one] of to.entries()) places[one] = place;
    let left = -1;
    for (let made = 0; left === -1 || made < left; made += 1) {
      const differing = this.#differing(places);
      if (differing.length === 0) return;
      if (left === -1) left = this.#distance(places) / 2;
      this.#paths.move(differing[this.#draw() % differing.length] as Move);
    }
  }

  /** Neighbours that stand the other way round elsewhere, and can change places for sure. */
  #differing(places: Int32Array): readonly Move[] {
    const moves: Move[] = [];
    for (let from = 0; from + 1 < places.length; from += 1) {
      const one = this.#paths.at(from);
      const next = this.#paths.at(from + 1);
      if (this.#isTurned(places, one, next) && this.#paths.canSwap(one, next)) moves.push({ from, to: from + 1 });
    }
    return moves;
  }

  #distance(places: Int32Array): number {
    const { firstOf, machineOf } = this.#shop;
    let distance = 0;
    for (let place = 0; place < places.length; place += 1) {
      const one = this.#paths.at(place);
      const end = firstOf[(machineOf[one] as number) + 1] as number;
      for (let later = place + 1; later < end; later += 1) {
        if (this.#isTurned(places, one, this.#paths.at(later))) distance += 1;
      }
    }
    return distance;
  }

  /** Whether two operations of a machine stand the other way round elsewhere. */
  #isTurned(places: Int32Array, one: number, later: number): boolean {
    const { machineOf } = this.#shop;
    return machineOf[one] === machineOf[later] && (places[one] as number) > (places[later] as number);
  }

  /** The next number of a linear congruential sequence: the same on every machine. */
  #draw(): number {
    this.#chance = (Math.imul(this.#chance, 1_103_515_245) + 12_345) >>> 0;
    return this.#chance >>> 16;
  }

  /** What a move puts an end to must not come back before some move. */
  #forbid({ from, to }: Move, until: number): void {
    const moved = this.#paths.at(from);
    for (let place = Math.min(from, to); place <= Math.max(from, to); place += 1) {
      if (place === from) continue;
      const other = this.#paths.at(place);
      this.#tabu[to > from ? this.#pair(moved, other) : this.#pair(other, moved)] = until;
    }
  }

  #isTabu({ from, to }: Move): boolean {
    const moved = this.#paths.at(from);
    for (let place = Math.min(from, to); place <= Math.max(from, to); place += 1) {
      if (place === from) continue;
      const other = this.#paths.at(place);
      const until = this.#tabu[to > from ? this.#pair(other, moved) : this.#pair(moved, other)] as number;
      if (until > this.#moves) return true;
    }
    return false;
  }

  #pair(first: number, second: number): number {
    const { firstOf, machineOf } = this.#shop;
    return first * MOST_OF_A_MACHINE + second - (firstOf[machineOf[second] as number] as number);
  }

  /** The best move that is not tabu, or leads to something new; else any. */
  #choose(moves: readonly Move[]): Move | null {
    let chosen: Move | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const move of moves) {
      const finish = this.#paths.finishAfter(move);
      if (finish >= least || (finish >= this.finish && this.#isTabu(move))) continue;
      least = finish;
      chosen = move;
    }
    return chosen ?? moves[this.#draw() % Math.max(1, moves.length)] ?? null;
  }

  /** Every operation of a block of a critical path to the block's beginning and end. */
  #movesAtHand(): readonly Move[] {
    const { machineOf } = this.#shop;
    const path = this.#paths.critical();
    const moves: Move[] = [];
    let from = 0;
    for (let nth = 1; nth <= path.length; nth += 1) {
      const machine = machineOf[path[from] as number] as number;
      if (nth < path.length && machineOf[path[nth] as number] === machine) continue;
      if (nth - from > 1) this.#addMoves(moves, this.#paths.placeOf(path[from] as number), nth - from);
      from = nth;
    }
    return moves;
  }

  #addMoves(moves: Move[], first: number, length: number): void {
    const last = first + length - 1;
    for (let place = first; place <= last; place += 1) {
      const toLast = { from: place, to: last };
      const toFirst = { from: place, to: first };
      if (place < last && this.#isSafe(toLast)) moves.push(toLast);
      // Of two neighbours one move is the other one.
      if (place > first && (place > first + 1 || length > 2) && this.#isSafe(toFirst)) moves.push(toFirst);
    }
  }

  /** Neighbours on a critical path can always change places, but for two steps of one order. */
  #isSafe(move: Move): boolean {
    if (Math.abs(move.from - move.to) > 1) return this.#paths.allows(move);
    const first = Math.min(move.from, move.to);
    return !this.#paths.follows(this.#paths.at(first), this.#paths.at(first + 1));
  }
}
