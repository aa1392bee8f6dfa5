import type { Plan } from './decision.ts';
import type { Kitchen } from './kitchen.ts';

/** The two languages of the code beat, in the order in which they are offered. */
export const LANGUAGES = ['javascript', 'python'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How sure a player is of a prediction, from least to most. */
export const CONFIDENCES = ['guess', 'think', 'certain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A value that a fact can have: minutes, coins, a count or a line's number; a printed line; or whether a comparison holds. */
export type FactValue = number | string | boolean;

/** Why somebody may believe a wrong answer, and what to say to them. */
export interface Bait {
  /** The wrong idea behind it, `M1` to `M99`. */
  readonly misunderstanding: string;
  /** The wrong idea in plain words, a sentence without its full stop, to be quoted. */
  readonly idea: string;
  /** The kitchen in which the answer would have been right, a sentence. */
  readonly kitchen: string;
  /** The rule that forbids it here, a sentence. */
  readonly rule: string;
  /** A fact of another kitchen in braces, which has this answer's value; `null` where there is none to compute. */
  readonly as: string | null;
}

export interface Answer {
  readonly text: string;
  /** The values of the question's facts that would make this answer right, one for each of them. */
  readonly is: readonly FactValue[];
  /** `null` for the right answer, and for a wrong one about which there is nothing to say. */
  readonly bait: Bait | null;
}

/** A question with two to four answers. Which one is right is computed, never written down. */
export interface Question {
  readonly question: string;
  /** What is computed: facts in braces, or comparisons of two of them. At least one. */
  readonly computed: readonly string[];
  readonly answers: readonly Answer[];
  /** Identifies the question by what it asks of which kitchen, not by its texts. 16 hexadecimal digits. */
  readonly hash: string;
}

/** A program as it is shown, with what it printed when it was run. */
export interface Program {
  readonly lines: readonly string[];
  /** The lines that it printed, in their order. */
  readonly prints: readonly string[];
  /** For each printed line the number of the program's line that printed it, from 1. */
  readonly from: readonly number[];
  /** The exit code with which it ended, 1 to 255. Absent: 0. */
  readonly exit?: number | undefined;
  /** The error of which it died, as its language says it in one line. Absent: it died of none. */
  readonly dies?: string | undefined;
}

/** The same thing in one language or both. At least one is there. */
export interface Card {
  readonly title: string;
  readonly javascript: Program | null;
  readonly python: Program | null;
}

/** A card whose printed lines the player puts in order before it runs. */
export interface OrderPuzzle extends Card {
  /** Identifies the puzzle by its programs. 16 hexadecimal digits. */
  readonly hash: string;
}

/** A card with a fault in it: the player marks the lines that its mended version changes. */
export interface MarkPuzzle extends OrderPuzzle {
  /** The question above the program. */
  readonly ask: string;
  /** The same without the fault, in the languages that the card has. */
  readonly mended: Omit<Card, 'title'>;
}

export type Puzzle = OrderPuzzle | MarkPuzzle;

/** Whether lines of a card's program are marked. */
export const isMark = (card: Card): card is MarkPuzzle => 'mended' in card;

/** A question about code that nobody has shown yet. */
export interface Check extends Question {
  /** The code that it is about; `null` where the question speaks for itself. */
  readonly card: Card | null;
}

/** The player writes a program that cooks one of the level's kitchens, or the same one several. */
export interface Writing {
  /** The kitchens in which it is judged, at least one: a part's number from 1, or the name of a kitchen elsewhere. */
  readonly kitchens: readonly (number | string)[];
  /** The program that the player starts from, line by line; `null`: one that only says how it is done. */
  readonly starter: readonly string[] | null;
  /** The starter has a fault: it is to be mended. */
  readonly mends: boolean;
  /** Identifies the kitchens by their content: what the program reaches is kept under it. Of one alone as `Part.hash`. */
  readonly hash: string;
}

/** Something learned, as code: lines of a card in one language or both, at least one of them there. */
export interface Idiom {
  /** What it is good for, in a few words. */
  readonly says: string;
  readonly javascript: readonly string[] | null;
  readonly python: readonly string[] | null;
}

/** A sentence that one may read elsewhere and that is wrong or half true, and what is true. */
export interface Statement {
  readonly says: string;
  readonly truth: string;
}

/** Which concept the level teaches, and where in it: `predict`, `remark burnt`, `card 1 line 3`, `check`… */
export interface Pointer {
  /** A number of the campaign's list of concepts, or the author's own words. */
  readonly concept: number | string;
  readonly where: string;
}

/** A shift that is worked out for the level's texts and questions: nobody plays it. */
export interface WorkedPlan {
  readonly name: string;
  readonly kitchen: Kitchen;
  readonly plan: Plan;
}

/** A kitchen that is only computed: one in which a wrong answer would have been right. */
export interface OtherKitchen {
  readonly name: string;
  readonly kitchen: Kitchen;
}
