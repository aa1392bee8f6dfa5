import type { Plan } from './decision.ts';
import type { Level } from './level.ts';
import type { Goal } from './spec.ts';

/** The best that a player has reached in one kitchen. */
export interface Reached {
  /** 0 to 3 (kitchen-rules §8). */
  readonly stars: number;
  /** What the kitchen's goal was: which of two values is the better one depends on it. */
  readonly goal: Goal;
  /** The goal value of the plan, minutes or coins. */
  readonly value: number;
  /** The plan that reached it. */
  readonly plan: Plan;
}

/** What a player has reached, by the hash of the kitchen (`Part.hash`): another kitchen under the same id starts anew. */
export type Progress = Readonly<Record<string, Reached>>;

/** Where progress is kept. Neither function ever rejects: a game goes on without its progress, and says so. */
export interface ProgressStore {
  /** @returns what is known, and a sentence for the player where something is not as it should be, else `null`. */
  load(): Promise<{ readonly progress: Progress; readonly notice: string | null }>;
  /**
   * Keeps what was reached, unless something better is kept already, also by another game that runs at the same time.
   * @returns a sentence for the player where it could not be kept (once, not after every shift), else `null`.
   */
  record(hash: string, reached: Reached): Promise<string | null>;
}

/** A level's stars, 0 to 3: the lowest of its parts' (kitchen-rules §4), 0 while a part has not been played. */
export const starsOfLevel = (progress: Progress, { parts }: Level): number =>
  Math.min(...parts.map(({ hash }) => progress[hash]?.stars ?? 0));

/** The better one of two shifts in the same kitchen; `known` where they are worth the same. */
export function betterReached(known: Reached | undefined, fresh: Reached): Reached {
  if (known === undefined || fresh.stars > known.stars) return fresh;
  // Without a star the shift has failed, and its goal value says nothing.
  if (fresh.stars < known.stars || fresh.stars === 0) return known;
  const isBetter = fresh.goal === 'coins' ? fresh.value > known.value : fresh.value < known.value;
  return isBetter ? fresh : known;
}
