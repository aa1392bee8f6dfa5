import type { Writing } from '../model/lesson.ts';
import type { Level } from '../model/level.ts';

/** The first of the level's parts, from 0, in which a program is judged; `null` where all of its kitchens are elsewhere. */
export function partWritten({ kitchens }: Writing): number | null {
  const part = kitchens.find((named) => typeof named === 'number');
  return part === undefined ? null : part - 1;
}

/**
 * What can be written for a level: what its author offers, or a program for a part of it, also where nobody has thought
 * of that.
 * @param part that was asked for, from 0; `null`: none
 * @returns `null` where the level has no such kitchen
 */
export function writingFor({ parts, write }: Level, part: number | null): Writing | null {
  if (write !== null && (part === null || parts.length === 0 || part === partWritten(write))) return write;
  const number = (part ?? 0) + 1;
  const kitchen = parts[number - 1];
  return kitchen === undefined ? null : { kitchens: [number], starter: null, mends: false, hash: kitchen.hash };
}
