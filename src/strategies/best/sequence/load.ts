/** Jobs of one machine (or several alike): when each can begin, what it takes, and what has to follow after it. Minutes. */
export class Load {
  readonly #begins: Int32Array;
  readonly #minutes: Int32Array;
  readonly #tails: Int32Array;
  #count = 0;

  constructor(most: number) {
    this.#begins = new Int32Array(most);
    this.#minutes = new Int32Array(most);
    this.#tails = new Int32Array(most);
  }

  clear(): void {
    this.#count = 0;
  }

  /** Adds a job; they are kept in the order in which they can begin. */
  add(begin: number, minutes: number, tail: number): void {
    let place = this.#count;
    while (place > 0 && (this.#begins[place - 1] as number) > begin) {
      this.#begins[place] = this.#begins[place - 1] as number;
      this.#minutes[place] = this.#minutes[place - 1] as number;
      this.#tails[place] = this.#tails[place - 1] as number;
      place -= 1;
    }
    this.#begins[place] = begin;
    this.#minutes[place] = minutes;
    this.#tails[place] = tail;
    this.#count += 1;
  }

  /**
   * The minute before which not all can be over, tails included: of every set of jobs with some tail at least, done
   * without a break as soon as they can begin (the bound of Jackson's preemptive schedule; Carlier 1982).
   */
  bound(machines: number): number {
    let bound = 0;
    for (let nth = 0; nth < this.#count; nth += 1) {
      const tail = this.#tails[nth] as number;
      if (!this.#isFirstWith(tail, nth)) continue;
      bound = Math.max(bound, tail + (machines === 1 ? this.#end(tail) : this.#endOfMany(tail, machines)));
    }
    return bound;
  }

  #isFirstWith(tail: number, nth: number): boolean {
    for (let before = 0; before < nth; before += 1) if (this.#tails[before] === tail) return false;
    return true;
  }

  #end(tail: number): number {
    let end = 0;
    for (let nth = 0; nth < this.#count; nth += 1) {
      if ((this.#tails[nth] as number) < tail) continue;
      end = Math.max(end, this.#begins[nth] as number) + (this.#minutes[nth] as number);
    }
    return end;
  }

  /** Several machines share what is left from some begin on. */
  #endOfMany(tail: number, machines: number): number {
    let end = 0;
    let minutes = 0;
    for (let nth = this.#count - 1; nth >= 0; nth -= 1) {
      if ((this.#tails[nth] as number) < tail) continue;
      minutes += this.#minutes[nth] as number;
      end = Math.max(end, (this.#begins[nth] as number) + Math.ceil(minutes / machines));
    }
    return end;
  }
}
