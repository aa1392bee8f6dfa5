import type { Study } from './study.ts';

export type Difficulty = 1 | 2 | 3 | 4 | 5;

/** From this many deeds of the best shift on, one loses the overview: more than people keep in mind at once. */
const MANY_DEEDS = 8;
/** From this many rules on, each is easily forgotten over the others. */
const MANY_RULES = 4;

/**
 * How hard it is to get three stars: 1, and one more for each thing that stands between a greedy cook and the best, and
 * for each that makes it hard to see. Where the greedy cook or the blocking one reaches the best it is at most 2: nothing
 * has to be thought of.
 */
export function difficultyOf(study: Study): Difficulty {
  const { greedyIsBest, saves, holdingBackPays, wrongTurn, mishaps, deeds, rules } = study;
  const obstacles = [
    !greedyIsBest,
    holdingBackPays,
    // A wrong turn at the very beginning is found by trying the other beginnings.
    (wrongTurn !== null && wrongTurn.minute > 0) || (!greedyIsBest && mishaps.house.fails),
    deeds >= MANY_DEEDS,
    rules.length >= MANY_RULES,
  ].filter(Boolean).length;
  return Math.min(greedyIsBest || saves === 0 ? 2 : 5, 1 + obstacles) as Difficulty;
}
