/** Room at first: a power of two. */
const FEWEST = 16;

const NEVER = Number.POSITIVE_INFINITY;
/** No value, and above every value. */
export const NONE = 2 ** 31 - 1;

/**
 * Numbers by their keys, the smallest first; of equal keys the one that came first. A ring that is kept in order: whatever
 * comes is put in from the back. In a rush nearly everything comes in order, and is overtaken by few: no heap is as quick.
 */
export class Queue {
  /** The smallest key, and what has it; `Infinity` and `NONE` where there is nothing. To be read only. */
  key = NEVER;
  value = NONE;
  #keys = new Float64Array(FEWEST);
  #values = new Int32Array(FEWEST);
  #mask = FEWEST - 1;
  /** Where the first is; the one behind the last is at the sum of both, modulo the room. */
  #from = 0;
  #size = 0;

  /** @param value a whole number below `NONE`, at least 0 */
  push(key: number, value: number): void {
    const mask = this.#mask;
    const size = this.#size;
    let at = (this.#from + size) & mask;
    for (let left = size; left > 0; left -= 1) {
      const before = (at - 1) & mask;
      const other = this.#keys[before] as number;
      if (other <= key) break;
      this.#keys[at] = other;
      this.#values[at] = this.#values[before] as number;
      at = before;
    }
    this.#keys[at] = key;
    this.#values[at] = value;
    this.#size = size + 1;
    if (at === this.#from) {
      this.key = key;
      this.value = value;
    }
    if (size === mask) this.#grow();
  }

  /** Takes the smallest away. There must be one. */
  pop(): void {
    this.#from = (this.#from + 1) & this.#mask;
    this.#size -= 1;
    const isEmpty = this.#size === 0;
    this.key = isEmpty ? NEVER : (this.#keys[this.#from] as number);
    this.value = isEmpty ? NONE : (this.#values[this.#from] as number);
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
