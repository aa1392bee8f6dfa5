import type { Level } from './level.ts';

/** What a level's file has become with a save: the level as it is now, or a sentence that says what is wrong with it. */
export type LevelNews =
  | { readonly type: 'level'; readonly level: Level }
  | { readonly type: 'fault'; readonly message: string };

/** Calls back after every save of a level's file. @returns what ends the watching */
export type WatchLevel = (onNews: (news: LevelNews) => void) => () => void;
