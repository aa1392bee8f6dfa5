import type { Kitchen } from './kitchen.ts';
import type {
  Card,
  Check,
  Idiom,
  MarkPuzzle,
  OtherKitchen,
  Pointer,
  Puzzle,
  Question,
  Statement,
  WorkedPlan,
  Writing,
} from './lesson.ts';
import type { Luck } from './luck.ts';
import type { Goal } from './spec.ts';

/** One kitchen of a level. A level without `parts` has a single one, without a label. */
export interface Part {
  readonly label: string | null;
  readonly kitchen: Kitchen;
  /** The kitchen's. */
  readonly goal: Goal;
  /** Identifies the kitchen by its content (not its texts): progress is kept under it. 16 hexadecimal digits. */
  readonly hash: string;
}

/** A checked level: its kitchens or puzzles, and the lesson around them. Texts may still hold `{best}` and the like. */
export interface Level {
  /** The campaign's id (`L02`) or the file's name without its ending. */
  readonly id: string;
  readonly title: string;
  /** At most three short lines. */
  readonly story: readonly string[];
  /** The sentence that the level teaches, shown after the shift; `null` if the author wrote none. */
  readonly aha: string | null;
  /** Where the kitchen lies about code, in one sentence; `null` if the author wrote none. */
  readonly breaks: string | null;
  /** The kitchens that are played; none where there are puzzles or luck, else at least one. */
  readonly parts: readonly Part[];
  /** What is put in order, or marked, instead of a shift. */
  readonly puzzles: readonly Puzzle[];
  /** A colleague's programs that the player makes fail, instead of a shift; `null`: it is no such level. */
  readonly luck: Luck | null;
  /** What is asked before the shift. */
  readonly predict: Question | null;
  /** A nudge and the idea, in this order; none or both. The third hint is computed. */
  readonly hints: readonly string[];
  /** The same thing as code. */
  readonly cards: readonly Card[];
  /** Programs of others that are looked through after the shifts; none in a level of puzzles, and in a variant. */
  readonly review: readonly MarkPuzzle[];
  /** What is asked at the end. */
  readonly check: Check | null;
  /** What the player may write at the very end; `null`: nothing. Always so in a variant. */
  readonly write: Writing | null;
  /** What is learned, as code. Always none in a variant. */
  readonly idioms: readonly Idiom[];
  readonly statements: readonly Statement[];
  readonly concepts: readonly Pointer[];
  readonly plans: readonly WorkedPlan[];
  readonly elsewhere: readonly OtherKitchen[];
  /** The level with other numbers: asked when a certain prediction was wrong. They have no variants themselves. */
  readonly variants: readonly Level[];
}

/** What a level is played in beside kitchens: its puzzles, or its luck. What is made of them is kept by their hashes. */
export const puzzlesOf = ({ puzzles, luck }: Pick<Level, 'puzzles' | 'luck'>): readonly { readonly hash: string }[] =>
  luck === null ? puzzles : [...puzzles, luck];

export interface Chapter {
  readonly title: string;
  readonly levels: readonly Level[];
}

/** A few levels in a row and a last question: a way through for somebody who has five minutes. */
export interface Tour {
  readonly title: string;
  /** Levels of the campaign. */
  readonly levels: readonly Level[];
  /** A level of which only the check is asked, at the end. */
  readonly end: Level;
}

/** A folder of levels in the order in which they are meant to be played. */
export interface Campaign {
  readonly title: string;
  readonly chapters: readonly Chapter[];
  readonly tour: Tour | null;
  /** Absent: it is the campaign that comes with the game. */
  readonly pack?: Pack;
}

/** What is known of a campaign that somebody has made; a level file that is played alone is one, too. */
export interface Pack {
  /** An absolute path, of a level alone that of its file. */
  readonly folder: string;
  /** `null` where nobody is named. */
  readonly author: string | null;
}
