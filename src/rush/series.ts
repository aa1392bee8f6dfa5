/** So many cells there are: more than a terminal has columns. */
const CELLS = 240;

/** How many customers were there over time, as means of equally long stretches of it. */
export class Series {
  /** Ticks of a cell. */
  readonly width: number;
  readonly #areas = new Float64Array(CELLS);
  #cell = 0;
  // See `Rush`: they outgrow 32 bits.
  #end = -0;
  #time = -0;

  /** @param span ticks that are kept; what comes after them is not */
  constructor(span: number) {
    this.width = Math.max(1, Math.ceil(span / CELLS));
    this.#end = this.width;
  }

  /** So many were there up to this tick. */
  add(to: number, count: number): void {
    for (let end = this.#end; to > end; end = this.#end) {
      this.#put(end, count);
      this.#cell += 1;
      this.#end = this.#cell < CELLS ? end + this.width : Number.POSITIVE_INFINITY;
    }
    this.#put(to, count);
  }

  /** The means of all cells that are over, the first first. */
  means(): readonly number[] {
    return Array.from(this.#areas.subarray(0, Math.min(this.#cell, CELLS)), (area) => area / this.width);
  }

  #put(to: number, count: number): void {
    if (this.#cell < CELLS) this.#areas[this.#cell] = (this.#areas[this.#cell] as number) + count * (to - this.#time);
    this.#time = to;
  }
}
