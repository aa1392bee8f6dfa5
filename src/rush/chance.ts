import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

import type { Time } from './menu.ts';

/** Whatever is random in a rush: two streams of one seed, so that every policy meets the same arrivals. */
export type Stream = 'arrivals' | 'service';

/** A stream of times. */
export class Chance {
  declare private readonly generator: ReturnType<typeof xoroshiro128plus>;

  /** @param seed a whole number of 32 bits */
  constructor(seed: number, stream: Stream) {
    this.generator = xoroshiro128plus(seed);
    // The first numbers of neighbouring seeds are alike; behind a jump they are not.
    for (let jumps = stream === 'arrivals' ? 1 : 2; jumps > 0; jumps -= 1) this.generator.jump();
  }

  /** A time of this mean, not rounded: −mean·ln u, where u is uniform on (0, 1). */
  exponential(mean: number): number {
    return -mean * Math.log((this.generator.next() + HALF_RANGE + 0.5) / RANGE);
  }

  /** How many ticks a time takes. */
  ticksOf({ ticks, isRandom }: Time): number {
    return isRandom ? Math.max(1, Math.round(this.exponential(ticks))) : ticks;
  }
}

const RANGE = 2 ** 32;
const HALF_RANGE = RANGE / 2;
