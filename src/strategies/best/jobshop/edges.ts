/**
 * One machine's operations: when each can begin, what it takes, and by when it must be over. Minutes.
 *
 * Edge finding: where a set of operations leaves no room for another one before (or among) them, that one comes after
 * them all (Carlier & Pinson 1989; the quadratic algorithm of Nuijten 1994, as in Baptiste, Le Pape & Nuijten 2001, §2.1.3).
 */
export class Edges {
  readonly #begins: Int32Array;
  readonly #minutes: Int32Array;
  readonly #dues: Int32Array;
  readonly #found: Int32Array;
  readonly #order: Int32Array;
  readonly #ends: Int32Array;
  #count = 0;

  constructor(most: number) {
    this.#begins = new Int32Array(most);
    this.#minutes = new Int32Array(most);
    this.#dues = new Int32Array(most);
    this.#found = new Int32Array(most);
    this.#order = new Int32Array(most);
    this.#ends = new Int32Array(most + 1);
  }

  clear(): void {
    this.#count = 0;
  }

  add(begin: number, minutes: number, due: number): void {
    const nth = this.#count;
    this.#begins[nth] = begin;
    this.#minutes[nth] = minutes;
    this.#dues[nth] = due;
    this.#found[nth] = begin;
    let place = nth;
    while (place > 0 && (this.#begins[this.#order[place - 1] as number] as number) > begin) {
      this.#order[place] = this.#order[place - 1] as number;
      place -= 1;
    }
    this.#order[place] = nth;
    this.#count += 1;
  }

  /** What has been found out about when the nth operation added can begin. */
  begin(nth: number): number {
    return this.#found[nth] as number;
  }

  /** @returns whether there may be an order in which all are over in time. */
  find(): boolean {
    for (let last = 0; last < this.#count; last += 1) {
      if (!this.#findFor(this.#dues[last] as number)) return false;
    }
    return true;
  }

  /** All that must be over by `due` against all others. */
  #findFor(due: number): boolean {
    let minutes = 0;
    let end = LONG_AGO;
    this.#ends[this.#count] = LONG_AGO;
    for (let place = this.#count - 1; place >= 0; place -= 1) {
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
    for (let place = 0; place < this.#count; place += 1) {
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
    if (begin > (this.#found[nth] as number)) this.#found[nth] = begin;
  }
}

const LONG_AGO = -100_000_000;
