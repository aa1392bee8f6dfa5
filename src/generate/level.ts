import { fail, ok, type Result } from '../model/result.ts';
import type { KitchenSpec } from '../model/spec.ts';
import { bestOf, cooksOf } from '../strategies/index.ts';
import { type Difficulty, difficultyOf, studyOf } from '../teaching/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import { randomKitchen } from './kitchen.ts';
import type { Range } from './larder.ts';
import { prepared } from './prepared.ts';
import { type Tale, taleOf } from './tale.ts';
import { FEATURES, type Feature, type KitchenWish } from './wish.ts';

/** What a level is to be like; what is absent is drawn by chance. */
export interface LevelWish {
  readonly difficulty?: Difficulty | undefined;
  /** 1 to `MOST_STATIONS`; a helper and a door for couriers come on top. */
  readonly stations?: number | undefined;
  /** 1 to `MOST_ORDERS`. */
  readonly orders?: number | undefined;
  /** All of them, and no others, but that with a shared till somebody is in a hurry. */
  readonly features?: readonly Feature[] | undefined;
}

/** A level as it is written into a file, and how hard it is. */
export interface GeneratedLevel {
  readonly file: Tale & KitchenSpec;
  readonly difficulty: Difficulty;
}

/** What was tried in vain: how many kitchens, and what they were. */
export interface Tried {
  readonly kitchens: number;
  /** No plan passes the goal, or none was found. */
  readonly unsolved: number;
  /** A best is known, and not proven within the effort. */
  readonly unproven: number;
  /** The blocking cook reaches the best: there is nothing to be learned. */
  readonly idle: number;
  /** How often each difficulty came up. */
  readonly met: Readonly<Partial<Record<Difficulty, number>>>;
}

/** Kitchens that are drawn before a wish is given up: some that can be met are met by one in fifty. */
const MOST_TRIES = 300;

/** What a proof may cost, see `SearchLimits`: a level that takes longer is thrown away. */
const EFFORT = 60_000;

/**
 * A level that is proven to be solvable, as hard as was wished, and in which the blocking cook is not the best; where no such
 * level is found, one in which he is: an easy level that shows a rule, and no more.
 * @param seed any text: the same seed and wish give the same level on every machine
 */
export function generateLevel(seed: string, wish: LevelWish): Result<GeneratedLevel, Tried> {
  const met: Partial<Record<Difficulty, number>> = {};
  const tried = { kitchens: MOST_TRIES, unsolved: 0, unproven: 0, idle: 0, met };
  let idle: GeneratedLevel | null = null;
  for (let nth = 1; nth <= MOST_TRIES; nth += 1) {
    const chance = chanceOf(`${seed} size ${nth}`);
    const { features, ...size } = sizeFor(wish, chance);
    const spec = randomKitchen(`${seed} kitchen ${nth}`, { features, ...size });
    const judged = judge(spec);
    if (typeof judged === 'string') {
      tried[judged] += 1;
      continue;
    }
    const { difficulty, isIdle } = judged;
    const isMet = difficulty === (wish.difficulty ?? difficulty);
    const level = (): GeneratedLevel => ({ file: { ...taleOf(spec, features, chance), ...spec }, difficulty });
    if (isMet && !isIdle) return ok(level());
    if (isIdle) tried.idle += 1;
    else met[difficulty] = (met[difficulty] ?? 0) + 1;
    if (isMet) idle ??= level();
  }
  return idle === null ? fail(tried) : ok(idle);
}

interface Judged {
  readonly difficulty: Difficulty;
  /** The blocking cook reaches the best. */
  readonly isIdle: boolean;
}

/** @returns or why it is none of ours */
function judge(spec: KitchenSpec): Judged | 'unsolved' | 'unproven' {
  const kitchen = prepared(spec);
  const best = bestOf(kitchen, { effort: EFFORT });
  if (best.run === null) return 'unsolved';
  const study = best.proven ? studyOf(kitchen, cooksOf(kitchen, best)) : null;
  if (study === null) return 'unproven';
  return { difficulty: difficultyOf(study), isIdle: study.saves === 0 };
}

/** For each difficulty how many orders are drawn, how many actions each of them takes, and how many rules come in. */
const SIZES: Readonly<Record<Difficulty, Readonly<Record<'orders' | 'actions' | 'stations' | 'features', Range>>>> = {
  1: { orders: [1, 1], actions: [4, 6], stations: [1, 2], features: [0, 1] },
  2: { orders: [1, 2], actions: [5, 7], stations: [2, 3], features: [0, 2] },
  3: { orders: [1, 2], actions: [5, 7], stations: [2, 3], features: [1, 2] },
  4: { orders: [2, 4], actions: [5, 7], stations: [2, 4], features: [1, 3] },
  5: { orders: [2, 3], actions: [5, 7], stations: [2, 4], features: [4, 6] },
};

function sizeFor(wish: LevelWish, chance: Chance): KitchenWish {
  const { orders, actions, stations, features } = SIZES[wish.difficulty ?? chance.pick([1, 2, 3, 4, 5])];
  const count = wish.orders ?? chance.int(...orders);
  return {
    orders: count,
    stations: wish.stations ?? chance.int(...stations),
    actions: count * chance.int(...actions),
    features: hurried(wish.features ?? chance.shuffled(FEATURES).slice(0, chance.int(...features)), chance),
  };
}

const HURRIES: readonly Feature[] = ['tip', 'patience', 'closes'];

/** A till makes coins the goal: where nobody is in a hurry, who stands still earns them all, and nothing is learned. */
const hurried = (features: readonly Feature[], chance: Chance): readonly Feature[] =>
  !features.includes('variables') || features.some((feature) => HURRIES.includes(feature))
    ? features
    : [...features, chance.pick(HURRIES)];
