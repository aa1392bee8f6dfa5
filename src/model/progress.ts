import type { Plan } from './decision.ts';
import type { Confidence, Language } from './lesson.ts';
import { type Level, puzzlesOf } from './level.ts';
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

/** The best that a program of the player's has reached in one kitchen: as `Reached` says it. */
export type Written = Omit<Reached, 'plan'>;

/** What a player has made of a puzzle. */
export interface Ordered {
  /** 3 if it was once right at the first try, 2 at the second, 1 later, 0 never. */
  readonly stars: number;
}

/** What a player has answered to a question. */
export interface Answered {
  /** Index of the last answer; of the question itself, not of a variant's. */
  readonly answer: number;
  /** How sure the player was; `null` where that is not asked. */
  readonly confidence: Confidence | null;
  readonly right: boolean;
  /** A wrong answer was certain, and no variant has been answered right since: the level comes back with other numbers. */
  readonly owed: boolean;
  /** `Progress.finished` when it was last answered, of the question or of a variant. */
  readonly at: number;
  /** How many variants have been answered. */
  readonly again: number;
}

/** All that is kept of a player. What they have reached and answered is kept by the hash of what it was in. */
export interface Progress {
  /** By `Part.hash`: another kitchen under the same id starts anew. */
  readonly kitchens: Readonly<Record<string, Reached>>;
  /** Shifts in a row that got no better, by `Part.hash`. */
  readonly tries: Readonly<Record<string, number>>;
  /** By `Writing.hash`: what the player has written, not played. */
  readonly programs: Readonly<Record<string, Written>>;
  /** By `Puzzle.hash`, and by `Luck.hash`. */
  readonly puzzles: Readonly<Record<string, Ordered>>;
  /** By `Question.hash`; what was answered to a variant is kept with its level's own question. */
  readonly questions: Readonly<Record<string, Answered>>;
  /** How many levels have been played to their end, one after the other; the same one again is none. What comes back goes by it. */
  readonly finished: number;
  /** The last of them, by the hash of its last part or puzzle; empty before the first. */
  readonly latest: string;
  /** The certificate has been shown by itself: it does so once. */
  readonly certified: boolean;
  /** In which language code is shown. */
  readonly language: Language;
}

export const NO_PROGRESS: Progress = {
  kitchens: {},
  tries: {},
  programs: {},
  puzzles: {},
  questions: {},
  finished: 0,
  latest: '',
  certified: false,
  language: 'javascript',
};

/** Something that a player has done and that is kept. */
export type Deed =
  /** A shift has ended; `reached` is `null` where it has not reached its goal. */
  | { readonly type: 'shift'; readonly hash: string; readonly reached: Reached | null }
  /** A program of the player's has reached the goal of a kitchen. */
  | { readonly type: 'program'; readonly hash: string; readonly reached: Written }
  /** A puzzle was solved, at the try with this number, from 1; of a colleague's luck a wrong claim is a try. */
  | { readonly type: 'puzzle'; readonly hash: string; readonly tries: number }
  /** `variant`: a variant of the question's level was answered, not the question itself. */
  | {
      readonly type: 'answer';
      readonly hash: string;
      readonly variant: boolean;
      readonly answer: number;
      readonly confidence: Confidence | null;
      readonly right: boolean;
      /** Whoever shows the tour plays for others: an answer of before stays as it is. Absent: not on the tour. */
      readonly onTour?: boolean;
    }
  /** The last kitchen or puzzle of a level is done; `hash` is its own. */
  | { readonly type: 'finished'; readonly hash: string }
  /** What came back was passed without an answer: it waits again. */
  | { readonly type: 'postponed'; readonly hash: string }
  /** The certificate was shown, because the campaign has come to its end. */
  | { readonly type: 'certified' }
  | { readonly type: 'language'; readonly language: Language };

/** Where progress is kept. Neither function ever rejects: a game goes on without its progress, and says so. */
export interface ProgressStore {
  /** @returns what is known, and a sentence for the player where something is not as it should be, else `null`. */
  load(): Promise<{ readonly progress: Progress; readonly notice: string | null }>;
  /**
   * Keeps what was done, unless something better is kept already, also by another game that runs at the same time.
   * @returns a sentence for the player where it could not be kept (once, not after every deed), else `null`.
   */
  record(deed: Deed): Promise<string | null>;
}

/** A level's stars, 0 to 3: the lowest of its parts' or puzzles' (kitchen-rules §4), 0 while one has not been played. */
export const starsOfLevel = ({ kitchens, puzzles }: Progress, level: Level): number =>
  Math.min(
    ...level.parts.map(({ hash }) => kitchens[hash]?.stars ?? 0),
    ...puzzlesOf(level).map(({ hash }) => puzzles[hash]?.stars ?? 0),
  );

/** The better one of two shifts in the same kitchen; `known` where they are worth the same. */
export function betterReached<Shift extends Written>(known: Shift | undefined, fresh: Shift): Shift {
  if (known === undefined || fresh.stars > known.stars) return fresh;
  // Without a star the shift has failed, and its goal value says nothing.
  if (fresh.stars < known.stars || fresh.stars === 0) return known;
  const isBetter = fresh.goal === 'coins' ? fresh.value > known.value : fresh.value < known.value;
  return isBetter ? fresh : known;
}

/**
 * The progress after a deed; what stands in `before` is never made worse by a shift, a program or a puzzle, and what a later version
 * keeps with a kitchen, a puzzle or a question stays with it.
 */
export function withDeed(before: Progress, deed: Deed): Progress {
  switch (deed.type) {
    case 'shift':
      return withShift(before, deed.hash, deed.reached);
    case 'program': {
      const known = before.programs[deed.hash];
      const better = { ...known, ...betterReached(known, deed.reached) };
      return { ...before, programs: { ...before.programs, [deed.hash]: better } };
    }
    case 'puzzle': {
      const known = before.puzzles[deed.hash];
      const stars = Math.max(known?.stars ?? 0, MOST_STARS + 1 - Math.min(deed.tries, MOST_STARS));
      return { ...before, puzzles: { ...before.puzzles, [deed.hash]: { ...known, stars } } };
    }
    case 'answer':
      if (deed.onTour === true && before.questions[deed.hash] !== undefined) return before;
      return { ...before, questions: { ...before.questions, [deed.hash]: answered(before, deed) } };
    case 'finished':
      return deed.hash === before.latest ? before : { ...before, finished: before.finished + 1, latest: deed.hash };
    case 'postponed': {
      const known = before.questions[deed.hash];
      if (known === undefined) return before;
      return { ...before, questions: { ...before.questions, [deed.hash]: { ...known, at: before.finished } } };
    }
    case 'certified':
      return { ...before, certified: true };
    case 'language':
      return { ...before, language: deed.language };
  }
}

const MOST_STARS = 3;

function withShift(before: Progress, hash: string, reached: Reached | null): Progress {
  const known = before.kitchens[hash];
  const better = reached === null ? known : betterReached(known, reached);
  const tries = better !== known || known?.stars === MOST_STARS ? 0 : (before.tries[hash] ?? 0) + 1;
  return {
    ...before,
    kitchens: better === undefined ? before.kitchens : { ...before.kitchens, [hash]: { ...known, ...better } },
    tries: { ...before.tries, [hash]: tries },
  };
}

/** What was certain and wrong stays owed until a variant is answered right: whoever has seen the answer can repeat it. */
function answered({ questions, finished }: Progress, deed: Extract<Deed, { type: 'answer' }>): Answered {
  const known = questions[deed.hash];
  const { answer, confidence, right } = deed;
  if (deed.variant) {
    const again = (known?.again ?? 0) + 1;
    return { answer: -1, confidence: null, ...known, right, owed: !right, at: finished, again };
  }
  const owed = (known?.owed ?? false) || (!right && confidence === 'certain');
  return { again: 0, ...known, answer, confidence, right, owed, at: finished };
}
