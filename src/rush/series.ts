/** Cells of the time in which customers come: more than a terminal has columns. */
export const QUEUE_CELLS = 240;

/** How many customers were there over time, as means of equally long stretches of it: of each it is enough to know where it ends. */
export class Series {
  /** Ticks of a cell. */
  readonly width: number;
  /** The sum over all ticks of the customers who were there, up to the end of each cell. */
  readonly #areas = new Float64Array(QUEUE_CELLS);
  #cell = 0;
  // See `Rush`: it outgrows 32 bits.
  #end = -0;

  /** @param span ticks that are kept; what comes after them is not */
  constructor(span: number) {
    this.width = Math.max(1, Math.ceil(span / QUEUE_CELLS));
    this.#end = this.width;
  }

  /** The tick at which the cell that is under way ends; `Infinity` behind the last one. */
  get end(): number {
    return this.#end;
  }

  /** The cell under way is over. @param area the sum up to its end */
  close(area: number): void {
    this.#areas[this.#cell] = area;
    this.#cell += 1;
    this.#end = this.#cell < QUEUE_CELLS ? this.#end + this.width : Number.POSITIVE_INFINITY;
  }

  /** The means of all cells that are over, the first first. */
  means(): readonly number[] {
    return Array.from({ length: this.#cell }, (_, cell) => {
      const before = cell === 0 ? 0 : (this.#areas[cell - 1] as number);
      return ((this.#areas[cell] as number) - before) / this.width;
    });
  }
}
