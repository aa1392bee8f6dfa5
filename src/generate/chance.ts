import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that is none: the same seed gives the same answers in the same order, on every machine. */
export interface Chance {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** @param percent of all asked, 0 to 100 */
  happens(percent: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): readonly T[];
}

/** @param seed any text; whole numbers only are computed with, so that no machine rounds in its own way */
export function chanceOf(seed: string): Chance {
  const generator = xoroshiro128plus(digest(seed));
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    happens: (percent) => int(1, 100) <= percent,
    pick: (list) => list[int(0, list.length - 1)] as (typeof list)[number],
    shuffled: (list) => {
      const mixed = [...list];
      for (let last = mixed.length - 1; last > 0; last -= 1) {
        const other = int(0, last);
        [mixed[last], mixed[other]] = [mixed[other] as (typeof mixed)[number], mixed[last] as (typeof mixed)[number]];
      }
      return mixed;
    },
  };
}

/** The FNV-1a hash of a text's UTF-16 units, 32 bits (Fowler, Noll, Vo). */
function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}
