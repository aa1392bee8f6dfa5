import type { Level } from '../../../src/model/level.ts';
import type { LevelNews, WatchLevel } from '../../../src/model/watched-level.ts';
import { campaignOf } from './kitchens.ts';

/** A watched file that is saved when the test says so. */
export function fakeWatch(): { readonly watch: WatchLevel; readonly save: (news: Level | string) => void } {
  const listeners = new Set<(news: LevelNews) => void>();
  return {
    watch: (onNews) => {
      listeners.add(onNews);
      return () => listeners.delete(onNews);
    },
    save: (news) => {
      const told: LevelNews =
        typeof news === 'string' ? { type: 'fault', message: news } : { type: 'level', level: news };
      for (const tell of listeners) tell(told);
    },
  };
}

/** What the game is opened with for a level of which a file is watched. */
export const watching = (level: Level, watch: WatchLevel) => ({
  levels: [level],
  campaign: { ...campaignOf(level), pack: { folder: '/mine/level.json', author: null } },
  start: { level, part: 0 },
  watch,
});
