import type { Kitchen } from './kitchen.ts';

/** One kitchen of a level. A level without `parts` has a single one, without a label. */
export interface Part {
  readonly label: string | null;
  readonly kitchen: Kitchen;
  /** Identifies the kitchen by its content (not its texts): progress is kept under it. 16 hexadecimal digits. */
  readonly hash: string;
}

/** A checked level: its kitchens, and the texts around them. Texts may still hold `{best}` and the like. */
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
  /** At least one. */
  readonly parts: readonly Part[];
}

export interface Chapter {
  readonly title: string;
  readonly levels: readonly Level[];
}

/** A folder of levels in the order in which they are meant to be played. */
export interface Campaign {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}
