/** Room at first: a power of two. */
const FEWEST = 16;

/**
 * Numbers by their keys, the smallest first; of equal keys the one that came first. A ring that is kept in order: whatever
 * comes is put in from the back. In a rush nearly everything comes in order, and is overtaken by few: no heap is as quick.
 */
export class Queue {
  #keys = new Float64Array(FEWEST);
  #values = new Int32Array(FEWEST);
  #mask = FEWEST - 1;
  /** Where the first is; the one behind the last is at the sum of both, modulo the room. */
  #from = 0;
  #size = 0;

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** The smallest key; `Infinity` where there is none. */
  get key(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#keys[this.#from] as number);
  }

  /** What has the smallest key. There must be one. */
  get value(): number {
    return this.#values[this.#from] as number;
  }

  /** @param value a whole number of 32 bits, at least 0 */
  push(key: number, value: number): void {
    if (this.#size > this.#mask) this.#grow();
    const mask = this.#mask;
    let at = (this.#from + this.#size) & mask;
    this.#size += 1;
    for (let left = this.#size - 1; left > 0; left -= 1) {
      const before = (at - 1) & mask;
      if ((this.#keys[before] as number) <= key) break;
      this.#keys[at] = this.#keys[before] as number;
      this.#values[at] = this.#values[before] as number;
      at = before;
    }
    this.#keys[at] = key;
    this.#values[at] = value;
  }

  /** Takes the smallest away. There must be one. */
  pop(): void {
    this.#from = (this.#from + 1) & this.#mask;
    this.#size -= 1;
  }

  #grow(): void {
    const room = 2 * this.#size;
    const [keys, values] = [new Float64Array(room), new Int32Array(room)];
    for (let nth = 0; nth < this.#size; nth += 1) {
      keys[nth] = this.#keys[(this.#from + nth) & this.#mask] as number;
      values[nth] = this.#values[(this.#from + nth) & this.#mask] as number;
    }
    [this.#keys, this.#values, this.#from, this.#mask] = [keys, values, 0, room - 1];
  }
}
