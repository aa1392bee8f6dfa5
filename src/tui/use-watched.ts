import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { levelsOf } from '../lesson/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import type { LevelNews } from '../model/watched-level.ts';
import type { GameOptions } from './settings.ts';
import type { Campaigns } from './use-campaigns.ts';
import { withKnownParts, withLevelFor } from './watched.ts';

/** A save of the level that is watched, as it was and as it is now. */
export interface Saved {
  readonly before: Level;
  readonly after: Level;
  /** The campaign with the level as it is now; `null` where another campaign is shown. */
  readonly campaign: Campaign | null;
}

interface Hearing {
  readonly onSaved: (saved: Saved) => void;
  readonly onFault?: (message: string) => void;
}

/**
 * Reads the level to begin with anew after every save of its file, if somebody watches it.
 * @param opening the campaign with which the game has opened: the level's own
 * @returns what is wrong with the file, as long as something is; else `null`
 */
export function useWatched(
  { watch, start }: Pick<GameOptions, 'watch' | 'start'>,
  opening: Campaign,
  { campaign, replace }: Pick<Campaigns, 'campaign' | 'replace'>,
  { onSaved, onFault }: Hearing,
): string | null {
  const [fault, setFault] = useState<string | null>(null);
  const latest = useRef({ level: start?.level ?? null, around: opening });
  const hear = useEffectEvent((news: LevelNews) => {
    const { level: before, around } = latest.current;
    setFault(news.type === 'fault' ? news.message : null);
    if (news.type === 'fault') return onFault?.(news.message);
    if (before === null) return;
    const after = withKnownParts(before, news.level);
    const now = withLevelFor(around, before, after);
    latest.current = { level: after, around: now };
    replace(now);
    onSaved({ before, after, campaign: levelsOf(campaign).includes(before) ? now : null });
  });
  useEffect(() => watch?.((news) => hear(news)), [watch]);
  return fault;
}
