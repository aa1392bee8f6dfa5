/** How many there are of something that comes and goes, and the sum of that over all ticks; exact below 2^53. */
export class Tally {
  /** How many there are now. To be read only. */
  count = 0;
  // See `Rush`: they outgrow 32 bits.
  private area = -0;
  private since = -0;

  /** From a tick on there are so many more. */
  change(more: number, tick: number): void {
    this.area += (tick - this.since) * this.count;
    this.since = tick;
    this.count += more;
  }

  /** The sum up to a tick; nothing may have changed since then. */
  areaAt(tick: number): number {
    return this.area + (tick - this.since) * this.count;
  }
}
