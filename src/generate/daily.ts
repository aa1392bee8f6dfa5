import { type GeneratedLevel, generateLevel } from './level.ts';

/**
 * To be counted up whenever the same seed begins to give another level. It is part of the seed and of the id: a day's
 * level of another generator is another one, and nobody takes it for the one that others have played.
 */
const GENERATOR = 2;

/** From Sunday to Saturday: the week begins easily and ends with the hardest. */
const DIFFICULTIES = [5, 1, 2, 2, 3, 3, 4] as const;

/** The level of a day, and its id. */
export interface DailyLevel extends GeneratedLevel {
  readonly id: string;
}

/**
 * @param date as in 2026-11-29
 * @param weekday of that date, 0 for Sunday to 6
 */
export function dailyLevel(date: string, weekday: number): DailyLevel {
  const id = `${date}-${GENERATOR}`;
  const seed = `daily-${id}`;
  const wished = generateLevel(seed, { difficulty: DIFFICULTIES[weekday] });
  const level = wished.ok ? wished : generateLevel(seed, {});
  if (!level.ok) throw new Error(`no level for ${date}: ${JSON.stringify(level.error)}`);
  return { id, ...level.value };
}
