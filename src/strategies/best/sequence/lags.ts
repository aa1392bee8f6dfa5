import type { Layout } from './layout.ts';

/** No path: far below every minute, and sums of two still fit. */
export const NO_PATH = -100_000_000;

/** The moments that there are always: minute 0, and the end of the brain's last action. */
export const ORIGIN = 0;
export const NOW = 1;

/**
 * The least minutes between moments, each the longest path between the two: a temporal network (Dechter, Meiri & Pearl
 * 1991). A limit of so many minutes at most is a way back of minus as many.
 */
export class Lags {
  readonly layout: Layout;
  readonly numbers: Int32Array;

  constructor(layout: Layout) {
    this.layout = layout;
    this.numbers = new Int32Array(layout.size);
  }

  /** The earliest minute at which the brain is free. */
  get minute(): number {
    return this.lag(ORIGIN, NOW);
  }

  /** The least minutes from one moment to another, `NO_PATH` for none. */
  lag(from: number, to: number): number {
    return this.numbers[this.layout.lags + from * this.layout.moments + to] as number;
  }

  protected set(from: number, to: number, minutes: number): void {
    this.numbers[this.layout.lags + from * this.layout.moments + to] = minutes;
  }

  protected raise(from: number, to: number, minutes: number): void {
    const place = this.layout.lags + from * this.layout.moments + to;
    if (minutes > (this.numbers[place] as number)) this.numbers[place] = minutes;
  }

  /** The moment of the start that an action ends, -1 where its ding is settled. */
  momentOf(action: number): number {
    const { pending, moments } = this.layout;
    for (let moment = 2; moment < moments; moment += 1) {
      if (this.numbers[pending + moment] === action) return moment;
    }
    return -1;
  }

  /**
   * Ties what begins next to a moment that it must not be too late for.
   * @param begins of each moment the least minutes from it to what begins next
   * @param after of each moment the least minutes from there to it; is raised
   * @returns whether that can be kept
   */
  protected tie(begins: Int32Array, after: Int32Array, moment: number, most: number): boolean {
    if ((begins[moment] as number) > most) return false;
    const { moments } = this.layout;
    for (let to = 0; to < moments; to += 1) {
      const lag = this.lag(moment, to);
      if (lag > NO_PATH) after[to] = Math.max(after[to] as number, lag - most);
    }
    for (let from = 0; from < moments; from += 1) {
      const lead = begins[from] as number;
      if (lead <= NO_PATH) continue;
      for (let to = 0; to < moments; to += 1) {
        const rest = after[to] as number;
        if (rest > NO_PATH) this.raise(from, to, lead + rest);
      }
    }
    return this.lag(ORIGIN, ORIGIN) <= 0;
  }

  /** A moment `later` minutes from now (or before it) that is still to be settled. */
  protected note(what: number, later: number): void {
    const { layout } = this;
    const place = this.momentOf(-1);
    this.numbers[layout.pending + place] = what;
    for (let moment = 0; moment < layout.moments; moment += 1) {
      this.set(moment, place, Math.max(NO_PATH, this.lag(moment, NOW) + later));
      this.set(place, moment, Math.max(NO_PATH, this.lag(NOW, moment) - later));
    }
    this.set(place, place, 0);
  }

  /** Takes a moment away that nothing depends on any more. */
  protected forget(moment: number): void {
    if (moment === -1) return;
    const { layout } = this;
    this.numbers[layout.pending + moment] = -1;
    for (let other = 0; other < layout.moments; other += 1) {
      this.set(moment, other, NO_PATH);
      this.set(other, moment, NO_PATH);
    }
  }
}
