/** So many counters for each power of two: a value is told to a 1024th of itself. */
const CELLS = 1_024;
const CELL_BITS = 10;
const RANGE = 2 ** 32;
/** Powers of two that there are counters for: up to 2^53, more than any rush lasts. */
const POWERS = 53 - CELL_BITS;

/**
 * Counts how often whole numbers occur, in memory that never grows: every number below 2048 by itself, larger ones
 * together with those that differ from them by less than a 1024th (counters as in Gil Tene's HdrHistogram).
 */
export class Histogram {
  private readonly counts = new Float64Array((POWERS + 1) * CELLS);
  private total = 0;

  /** @param value whole, from 0 to below 2^53 */
  add(value: number): void {
    const index = cellOf(value);
    this.counts[index] = (this.counts[index] as number) + 1;
    this.total += 1;
  }

  /**
   * The smallest value that at least `share` of all are not above (nearest rank), told as the smallest of those that it
   * is counted together with. 0 where nothing was counted.
   * @param share from 0 to 1
   */
  percentile(share: number): number {
    let left = Math.max(1, Math.ceil(share * this.total));
    if (this.total === 0) return 0;
    const index = this.counts.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
    return valueIn(index);
  }
}

/** What a number becomes by so many halvings, as a share of itself. */
const SHARES = Float64Array.from({ length: POWERS + 1 }, (_, times) => 2 ** -times);

/** How many times a whole number must be halved to be below 2048: by its bits, of which `Math.clz32` counts 32. */
function halvings(value: number): number {
  if (value < 2 * CELLS) return 0;
  const bits = value < RANGE ? 32 - Math.clz32(value) : 64 - Math.clz32(value / RANGE);
  return bits - CELL_BITS - 1;
}

function cellOf(value: number): number {
  const times = halvings(value);
  return times * CELLS + Math.floor(value * (SHARES[times] as number));
}

function valueIn(cell: number): number {
  const times = Math.max(0, Math.floor(cell / CELLS) - 1);
  return (cell - times * CELLS) * 2 ** times;
}
