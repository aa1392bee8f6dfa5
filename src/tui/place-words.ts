import { type Beat, levelAt, type Place, partsOf, playOf, type Stop } from '../lesson/index.ts';
import { titleOf } from '../levels/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import type { GameScreen } from './app.machine.ts';

/** The beat that a screen belongs to. */
export function beatOf(screen: GameScreen, level: Level): Beat {
  if (screen === 'predict' || screen === 'code' || screen === 'check' || screen === 'write') return screen;
  return playOf(level);
}

/**
 * `L05 Milk boils over`, of a variant `L05 again: Milk boils over`, on the tour `Tour 1/4: The Stare`; where a part is on
 * the screen, with it: `L05 Milk boils over 2/2: handfuls`.
 */
export function titleOn(screen: GameScreen, campaign: Campaign, level: Level, place: Place, id: string): string {
  const { part } = place;
  const name = nameOf(campaign, level, place, id);
  const count = partsOf(level);
  if (count === 1 || screen === 'predict' || screen === 'code' || screen === 'check') return name;
  const label = level.parts[part]?.label ?? level.puzzles[part]?.title;
  return `${name} ${part + 1}/${count}${label ? `: ${label}` : ''}`;
}

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
  if (beat === 'check') return MESSAGES.beats.goesOnToCheck;
  if (beat === 'write') return MESSAGES.beats.goesOnToWrite;
  const label = level.parts[place.part]?.label ?? level.puzzles[place.part]?.title ?? null;
  return MESSAGES.levels.goesOnToPart(place.part + 1, partsOf(level), label);
}

/** What is said when nothing comes after a beat but the map; the tour has said it all. */
export function wayBackWord({ tour, again }: Place): string | null {
  if (tour) return null;
  return again === null ? MESSAGES.levels.playAnyAgain : MESSAGES.beats.againWas;
}
