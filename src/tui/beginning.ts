import { entryOf, levelsOf, placeOf, playOf, type Stop, stopAt, understandingOf } from '../lesson/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import type { Progress } from '../model/progress.ts';
import { MESSAGES } from '../words/messages.ts';
import type { GameOptions } from './settings.ts';

/** What both ways of playing, the screens and the lines, begin with. */
export interface AppProps {
  readonly options: GameOptions;
  readonly loaded: { readonly progress: Progress; readonly notice: string | null };
}

/** The campaign, with a chapter of its own for a level that is none of it. */
export function withLevel(campaign: Campaign, level: Level | null): Campaign {
  if (level === null || levelsOf(campaign).includes(level)) return campaign;
  return { ...campaign, chapters: [...campaign.chapters, { title: MESSAGES.game.yourLevel, levels: [level] }] };
}

/**
 * With what the game opens: with the tour or the level that was asked for; at the very first start with the first level.
 * @returns `null` for the map
 */
export function beginning({ start, tour }: GameOptions, campaign: Campaign, progress: Progress): Stop | null {
  if (tour) return entryOf(campaign, progress, { ...placeOf(0), tour });
  const levels = levelsOf(campaign);
  if (start !== null) {
    const { level, part, writes = false } = start;
    if (writes) return stopAt(campaign, 'write', placeOf(levels.indexOf(level)));
    const place = placeOf(levels.indexOf(level), part ?? 0);
    return part === null ? entryOf(campaign, progress, place) : { beat: playOf(level, part), place };
  }
  const isNew = levels.length > 0 && !levels.some((level) => understandingOf(progress, level).begun);
  return isNew ? entryOf(campaign, progress, placeOf(0)) : null;
}
