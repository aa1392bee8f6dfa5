/**
 * One machine's operations as seen from one end: when each can begin, what it takes, and by when it must be over. Minutes.
 *
 * Edge finding: where a set of operations leaves no room for another one before (or among) them, that one comes after
 * them all (Carlier & Pinson 1989; the quadratic algorithm of Nuijten 1994, as in Baptiste, Le Pape & Nuijten 2001, §2.1.3).
 */
export class Edges {
  readonly #minutes: Int32Array;
  readonly #begins: Int32Array;
  readonly #dues: Int32Array;
  /** Sorted by their begins; as it was before, little is to be done. */
  readonly #order: Int32Array;
  readonly #ends: Int32Array;
  /** What has been found out about when the nth operation can begin. */
  readonly found: Int32Array;

  /** @param minutes what each operation takes */
  constructor(minutes: Int32Array) {
    const count = minutes.length;
    this.#minutes = minutes;
    this.#begins = new Int32Array(count);
    this.#dues = new Int32Array(count);
    this.#order = minutes.map((_, nth) => nth);
    this.#ends = new Int32Array(count + 1);
    this.found = new Int32Array(count);
  }

  /** Says when the nth operation can begin, and by when it must be over. */
  set(nth: number, begin: number, due: number): void {
    this.#begins[nth] = begin;
    this.#dues[nth] = due;
    this.found[nth] = begin;
  }

  sort(): void {
    for (let nth = 1; nth < this.#order.length; nth += 1) {
      const one = this.#order[nth] as number;
      const begin = this.#begins[one] as number;
      let place = nth;
      while (place > 0 && (this.#begins[this.#order[place - 1] as number] as number) > begin) {
        this.#order[place] = this.#order[place - 1] as number;
        place -= 1;
      }
      this.#order[place] = one;
    }
  }

  /** Begins each operation when all that are known to be before it (as bits) can be over. */
  wait(nth: number, known: number): void {
    let end = 0;
    for (let place = 0; place < this.#order.length; place += 1) {
      const one = this.#order[place] as number;
      if (((known >>> one) & 1) === 0) continue;
      end = Math.max(end, this.#begins[one] as number) + (this.#minutes[one] as number);
    }
    this.#raise(nth, end);
  }

  /** @returns whether there may be an order in which all are over in time. */
  find(): boolean {
    for (let last = 0; last < this.#order.length; last += 1) {
      if (!this.#findFor(this.#dues[last] as number)) return false;
    }
    return true;
  }

  /** All that must be over by `due` against all others. */
  #findFor(due: number): boolean {
    let minutes = 0;
    let end = LONG_AGO;
    this.#ends[this.#order.length] = LONG_AGO;
    for (let place = this.#order.length - 1; place >= 0; place -= 1) {
      const nth = this.#order[place] as number;
      if ((this.#dues[nth] as number) <= due) {
        minutes += this.#minutes[nth] as number;
        end = Math.max(end, (this.#begins[nth] as number) + minutes);
        if (end > due) return false;
      }
      this.#ends[place] = end;
    }
    this.#push(due, minutes);
    return true;
  }

  #push(due: number, all: number): void {
    let minutes = all;
    let crowd = LONG_AGO;
    for (let place = 0; place < this.#order.length; place += 1) {
      const nth = this.#order[place] as number;
      const own = this.#minutes[nth] as number;
      const begin = this.#begins[nth] as number;
      if ((this.#dues[nth] as number) <= due) {
        crowd = Math.max(crowd, begin + minutes);
        minutes -= own;
        continue;
      }
      if (begin + minutes + own > due) this.#raise(nth, this.#ends[place] as number);
      if (crowd + own > due) this.#raise(nth, this.#ends[0] as number);
    }
  }

  #raise(nth: number, begin: number): void {
    if (begin > (this.found[nth] as number)) this.found[nth] = begin;
  }
}

const LONG_AGO = -100_000_000;
