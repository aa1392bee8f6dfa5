import { type Move, Paths } from './paths.ts';
import type { Shop } from './shop.ts';

/** A schedule: of every machine the order of its operations. */
interface Known {
  readonly finish: number;
  readonly order: readonly (readonly number[])[];
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
  /** Of two operations, as one number: until which move the first may not come before the second again. */
  readonly #tabu = new Map<number, number>();
  #moves = 0;
  #since = 0;
  #chance = 1;

  /** The least minute at which all can be over, as far as it is known, and when its operations begin. */
  finish: number;
  best: Int32Array;
  readonly #elite: Known[] = [];
  #local: Known;

  constructor(shop: Shop, { tenure, patience }: Temper) {
    this.#temper = { tenure, patience };
    this.#shop = shop;
    this.#paths = new Paths(shop);
    this.finish = this.#paths.finish;
    this.best = this.#paths.heads.slice();
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
    for (const [first, second] of this.#undone(move)) this.#tabu.set(this.#pair(first, second), this.#moves + tenure);
    this.#paths.move(move);
    if (this.#paths.finish < this.finish) {
      this.finish = this.#paths.finish;
      this.best = this.#paths.heads.slice();
    }
    if (this.#paths.finish < this.#local.finish) {
      this.#local = { finish: this.#paths.finish, order: this.#paths.order() };
      this.#since = this.#moves;
    } else if (this.#moves - this.#since > this.#temper.patience) this.#setOut();
  }

  /** Goes on somewhere else: on the way from one of the best schedules to another one (path relinking; Peng, Lü & Cheng 2015). */
  #setOut(): void {
    this.#keep(this.#local);
    this.#tabu.clear();
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
  #relink(to: readonly (readonly number[])[]): void {
    const place = new Int32Array(this.#shop.minutes.length);
    for (const list of to) for (const [nth, index] of list.entries()) place[index] = nth;
    let left = -1;
    for (let made = 0; left === -1 || made < left; made += 1) {
      const differing = this.#differing(place);
      if (differing.length === 0) return;
      if (left === -1) left = this.#distance(place) / 2;
      this.#paths.move(differing[this.#draw() % differing.length] as Move);
    }
  }

  /** Neighbours that stand the other way round elsewhere, and can change places for sure. */
  #differing(place: Int32Array): readonly Move[] {
    return this.#shop.machines.flatMap((_, machine) =>
      this.#paths.on(machine).flatMap((index, from, list) => {
        const next = list[from + 1];
        if (next === undefined || (place[index] as number) < (place[next] as number)) return [];
        return this.#paths.canSwap(index, next) ? [{ machine, from, to: from + 1 }] : [];
      }),
    );
  }

  #distance(place: Int32Array): number {
    let distance = 0;
    for (let machine = 0; machine < this.#shop.machines.length; machine += 1) {
      const list = this.#paths.on(machine);
      for (const [nth, index] of list.entries()) {
        for (let later = nth + 1; later < list.length; later += 1) {
          if ((place[index] as number) > (place[list[later] as number] as number)) distance += 1;
        }
      }
    }
    return distance;
  }

  /** The next number of a linear congruential sequence: the same on every machine. */
  #draw(): number {
    this.#chance = (Math.imul(this.#chance, 1_103_515_245) + 12_345) >>> 0;
    return this.#chance >>> 16;
  }

  /** Pairs of operations of which the first is before the second now, and will not be after the move. */
  #undone({ machine, from, to }: Move): readonly (readonly [number, number])[] {
    const list = this.#paths.on(machine);
    const moved = list[from] as number;
    if (to > from) return list.slice(from + 1, to + 1).map((other) => [moved, other] as const);
    return list.slice(to, from).map((other) => [other, moved] as const);
  }

  #isTabu(move: Move): boolean {
    return this.#undone(move).some(([first, second]) => (this.#tabu.get(this.#pair(second, first)) ?? 0) > this.#moves);
  }

  #pair(first: number, second: number): number {
    return first * this.#shop.minutes.length + second;
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
      if (nth - from > 1) this.#addMoves(moves, machine, this.#paths.placeOf(path[from] as number), nth - from);
      from = nth;
    }
    return moves;
  }

  #addMoves(moves: Move[], machine: number, first: number, length: number): void {
    const last = first + length - 1;
    for (let place = first; place <= last; place += 1) {
      const toLast = { machine, from: place, to: last };
      const toFirst = { machine, from: place, to: first };
      if (place < last && this.#isSafe(toLast)) moves.push(toLast);
      // Of two neighbours one move is the other one.
      if (place > first && (place > first + 1 || length > 2) && this.#isSafe(toFirst)) moves.push(toFirst);
    }
  }

  /** Neighbours on a critical path can always change places, but for two steps of one order. */
  #isSafe(move: Move): boolean {
    if (Math.abs(move.from - move.to) > 1) return this.#paths.allows(move);
    const list = this.#paths.on(move.machine);
    const first = Math.min(move.from, move.to);
    return !this.#paths.follows(list[first] as number, list[first + 1] as number);
  }
}
