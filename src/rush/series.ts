/** Cells of the time in which customers come: more than a terminal has columns. */
export const QUEUE_CELLS = 240;

/** How many customers were there over time, as means of equally long stretches of it: of each it is enough to know where it ends. */
export class Series {
  /** Ticks of a cell. */
  declare readonly width: number;
  /** The tick that ends the cell under way, before the first one 0; `Infinity` behind the last one. To be read only. */
  // See `Rush`: it outgrows 32 bits.
  end = -0;
  /** The sum over all ticks of the customers who were there, up to the beginning of the first cell and the end of each. */
  private readonly areas = new Float64Array(QUEUE_CELLS + 1);
  private ends = 0;

  /** @param span ticks that are kept; what comes after them is not */
  constructor(span: number) {
    this.width = Math.max(1, Math.ceil(span / QUEUE_CELLS));
  }

  /** The tick `end` is over. @param area the sum up to it */
  close(area: number): void {
    this.areas[this.ends] = area;
    this.ends += 1;
    this.end = this.ends <= QUEUE_CELLS ? this.ends * this.width : Number.POSITIVE_INFINITY;
  }

  /** The means of all cells that are over, the first first. */
  means(): readonly number[] {
    return Array.from({ length: Math.max(0, this.ends - 1) }, (_, cell) => {
      const area = (this.areas[cell + 1] as number) - (this.areas[cell] as number);
      return area / this.width;
    });
  }
}
