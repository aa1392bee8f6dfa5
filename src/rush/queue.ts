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
  /** Each key, and behind it its value. */
  private ring = new Float64Array(2 * FEWEST);
  /** Where the first is; the one behind the last is at `end`; both modulo the room. */
  private from = 0;
  private end = 0;

  /** @param value a whole number below `NONE`, at least 0 */
  push(key: number, value: number): void {
    const ring = this.ring;
    const mask = ring.length - 1;
    const from = this.from;
    const end = this.end;
    let at = end;
    while (at !== from) {
      const before = (at - 2) & mask;
      const other = ring[before] as number;
      if (other <= key) break;
      ring[at] = other;
      ring[at + 1] = ring[before + 1] as number;
      at = before;
    }
    ring[at] = key;
    ring[at + 1] = value;
    if (at === from) {
      this.key = key;
      this.value = value;
    }
    this.end = (end + 2) & mask;
    if (this.end === from) this.grow();
  }

  /** Takes the smallest away. There must be one. */
  pop(): void {
    const ring = this.ring;
    const from = (this.from + 2) & (ring.length - 1);
    this.from = from;
    const isEmpty = from === this.end;
    this.key = isEmpty ? NEVER : (ring[from] as number);
    // A small integer again: `value` is to stay a field of these.
    this.value = isEmpty ? NONE : (ring[from + 1] as number) | 0;
  }

  /** Twice the room for a ring that is full. */
  private grow(): void {
    const [ring, from] = [this.ring, this.from];
    this.ring = new Float64Array(2 * ring.length);
    this.ring.set(ring.subarray(from));
    this.ring.set(ring.subarray(0, from), ring.length - from);
    [this.from, this.end] = [0, ring.length];
  }
}
