/** A level as a certificate tells it. */
export interface CertifiedLevel {
  readonly id: string;
  readonly title: string;
  /** The sentence that the level teaches. */
  readonly aha: string;
  /** 0 to 3. */
  readonly stars: number;
}

/** What keeps a level from being understood: the beat that wants to be done, or done better. */
export type Missing = 'predict' | 'play' | 'order' | 'mark' | 'luck' | 'review' | 'check';

/** A level that has been begun and is not understood yet, and why not. */
interface OpenLevel {
  readonly id: string;
  readonly title: string;
  readonly missing: readonly Missing[];
}

/** What a player has understood of a campaign, and what they have made of it. */
export interface Certificate {
  readonly title: string;
  /** Chapters of which something is understood, with the levels that are. */
  readonly chapters: readonly { readonly title: string; readonly levels: readonly CertifiedLevel[] }[];
  readonly open: readonly OpenLevel[];
  readonly understood: number;
  /** Levels of the campaign. */
  readonly levels: number;
  readonly stars: number;
  /** Programs that have reached the goal of their kitchens. */
  readonly written: number;
  /** Programs that the campaign offers to write. */
  readonly programs: number;
  readonly waiting: TakenAway;
}

/** Waiting that the blocking cook has and the player's best shifts have not. Kitchens in which coins count have no part in it. */
export interface TakenAway {
  readonly minutes: number;
  /** Kitchens that are counted. */
  readonly kitchens: number;
  /** Kitchens that were played and of which the minutes are not known. */
  readonly unknown: number;
}
