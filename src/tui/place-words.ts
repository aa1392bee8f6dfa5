import { type Beat, levelAt, type Place, partsOf, partWritten, type Stop } from '../lesson/index.ts';
import { titleOf } from '../levels/index.ts';
import type { Card } from '../model/lesson.ts';
import type { Campaign, Level } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import type { GameScreen } from './app.machine.ts';

/** The beat that a screen belongs to. */
export const beatOf = (screen: GameScreen): Beat => BEATS.find((beat) => beat === screen) ?? 'play';

/** The beats that are looked at by themselves, from the map and after a shift, in their order. */
export const LOOKED_AT = ['predict', 'code', 'review', 'check', 'write'] as const satisfies readonly Beat[];
export type LookedAt = (typeof LOOKED_AT)[number];

/** Whether a key's action opens a beat that is looked at by itself: it has the beat's name. */
export const isLookedAt = (action: string | null): action is LookedAt => LOOKED_AT.some((beat) => beat === action);

const BEATS: readonly Beat[] = ['predict', 'order', 'mark', 'luck', 'code', 'review', 'check', 'write'];
/** They are about all of a level, not about one of its parts. */
const OF_THE_LEVEL: readonly GameScreen[] = ['predict', 'code', 'review', 'check'];

/**
 * `L05 Milk boils over`, of a variant `L05 again: Milk boils over`, on the tour `Tour 1/4: The Stare`; where a part is on
 * the screen, with it: `L05 Milk boils over 2/2: handfuls`.
 */
export function titleOn(screen: GameScreen, campaign: Campaign, level: Level, place: Place, id: string): string {
  const { part } = place;
  const name = nameOf(campaign, level, place, id);
  const count = partsOf(level);
  const isOfOne = screen !== 'write' || isWrittenForPart(level);
  if (count === 1 || !isOfOne || OF_THE_LEVEL.includes(screen)) return name;
  const label = level.parts[part]?.label ?? level.puzzles[part]?.title;
  return `${name} ${part + 1}/${count}${label ? `: ${label}` : ''}`;
}

/** The title of a level's review with the program that is reviewed: `L30 Friday night 1/2: the till`. */
export const reviewTitle = (name: string, { title }: Card, nth: number, of: number): string =>
  of === 1 ? `${name}: ${title}` : `${name} ${nth}/${of}: ${title}`;

/** Whether a level's program is written for one of its parts: it may be judged in several of them, or in none. */
export const isWrittenForPart = ({ write }: Level): boolean =>
  write !== null && write.kitchens.length === 1 && partWritten(write) !== null;

function nameOf({ tour }: Campaign, { title }: Level, place: Place, id: string): string {
  if (place.tour) return MESSAGES.beats.onTour(place.level + 1, (tour?.levels.length ?? 0) + 1, title);
  return place.again === null ? `${id} ${title}` : MESSAGES.beats.again(id, title);
}

/** What `n` leads to, a sentence. */
export function nextText(campaign: Campaign, from: Stop, next: Stop | null): string {
  const level = next === null ? undefined : levelAt(campaign, next.place);
  if (next === null || level === undefined) return MESSAGES.levels.wasLast;
  const { beat, place } = next;
  if (place.again !== null && from.place.again === null) return MESSAGES.beats.comesBack(titleOf(level));
  if (place.level !== from.place.level || place.again !== from.place.again)
    return MESSAGES.levels.goesOnToLevel(`${level.id} ${titleOf(level)}`);
  if (beat === 'code') return MESSAGES.beats.goesOnToCode;
  if (beat === 'review') return MESSAGES.beats.goesOnToReview;
  if (beat === 'check') return MESSAGES.beats.goesOnToCheck;
  if (beat === 'write') return level.write?.mends ? MESSAGES.beats.goesOnToMend : MESSAGES.beats.goesOnToWrite;
  const label = level.parts[place.part]?.label ?? level.puzzles[place.part]?.title ?? null;
  return MESSAGES.levels.goesOnToPart(place.part + 1, partsOf(level), label);
}

/** What is said when nothing comes after a beat but the map; the tour has said it all. */
export function wayBackWord({ tour, again }: Place): string | null {
  if (tour) return null;
  return again === null ? MESSAGES.levels.wasTheLast : MESSAGES.beats.againWas;
}
