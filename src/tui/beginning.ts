import type { Campaign, Level } from '../model/level.ts';
import type { Progress } from '../model/progress.ts';
import { MESSAGES } from '../words/messages.ts';
import type { Place } from './app.machine.ts';
import { levelsOf } from './levels-list.ts';
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

/** Where the game opens: at the level that was asked for; at the very first start in the first level; else in the list. */
export function beginning(
  { start }: GameOptions,
  levels: readonly Level[],
  progress: Progress,
): { readonly start: Place; readonly straightIn: boolean } {
  if (start !== null) return { start: { level: levels.indexOf(start.level), part: start.part }, straightIn: true };
  const isNew = levels.every(({ parts }) => parts.every(({ hash }) => progress[hash] === undefined));
  return { start: { level: 0, part: 0 }, straightIn: isNew && levels.length > 0 };
}
