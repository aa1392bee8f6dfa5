import { type Beat, levelAt, type Place, partsOf, playOf, type Stop } from '../lesson/index.ts';
import { titleOf } from '../levels/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import { MESSAGES } from '../words/messages.ts';
import type { GameScreen } from './app.machine.ts';

/** The beat that a screen belongs to. */
export function beatOf(screen: GameScreen, level: Level): Beat {
  if (screen === 'predict' || screen === 'code' || screen === 'check') return screen;
  return playOf(level);
}

/**
 * `L05 Milk boils over`, of a variant `L05 again: Milk boils over`; where a part is on the screen, with it:
 * `L05 Milk boils over 2/2: handfuls`.
 */
export function titleOn(screen: GameScreen, level: Level, { part, again }: Place, id: string): string {
  const name = again === null ? `${id} ${level.title}` : MESSAGES.beats.again(id, level.title);
  const count = partsOf(level);
  if (count === 1 || screen === 'predict' || screen === 'code' || screen === 'check') return name;
  const label = level.parts[part]?.label ?? level.puzzles[part]?.title;
  return `${name} ${part + 1}/${count}${label ? `: ${label}` : ''}`;
}

/** What `n` leads to, a sentence. */
export function nextText(campaign: Campaign, from: Stop, next: Stop | null): string {
  const level = next === null ? undefined : levelAt(campaign, next.place);
  if (next === null || level === undefined) return from.place.tour ? MESSAGES.beats.tourWas : MESSAGES.levels.wasLast;
  const { beat, place } = next;
  if (place.again !== null && from.place.again === null) return MESSAGES.beats.comesBack(titleOf(level));
  if (place.level !== from.place.level || place.again !== from.place.again)
    return MESSAGES.levels.goesOnToLevel(`${level.id} ${titleOf(level)}`);
  if (beat === 'code') return MESSAGES.beats.goesOnToCode;
  if (beat === 'check') return MESSAGES.beats.goesOnToCheck;
  const label = level.parts[place.part]?.label ?? level.puzzles[place.part]?.title ?? null;
  return MESSAGES.levels.goesOnToPart(place.part + 1, partsOf(level), label);
}

/** What is said when nothing comes after a beat but the map. */
export function wayBackWord({ tour, again }: Place): string {
  if (tour) return MESSAGES.beats.tourWas;
  return again === null ? MESSAGES.levels.playAnyAgain : MESSAGES.beats.againWas;
}
