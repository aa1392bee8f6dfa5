import { closest, distance } from 'fastest-levenshtein';
import { quoted } from './fault.ts';
import { LONGEST_NAME } from './limits.ts';

/** Of a name's letters, how many may be wrong for another one to be what was meant. */
const MOST_WRONG = 0.4;

/** The one of `known` that was probably meant, `null` if none is reasonably near. Upper and lower case are near. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0 || name.length > 2 * LONGEST_NAME) return null;
  const lower = name.toLowerCase();
  const candidate = closest(
    lower,
    known.map((one) => one.toLowerCase()),
  );
  const shorter = Math.min(name.length, candidate.length);
  const most = Math.min(shorter - 1, Math.max(1, Math.round(MOST_WRONG * shorter)));
  if (distance(lower, candidate) > most) return null;
  return known.find((one) => one.toLowerCase() === candidate) ?? null;
}

/** A hint that offers the nearest name, `null` if none is reasonably near. */
export function didYouMean(name: string, known: readonly string[]): string | null {
  const near = nearest(name, known);
  return near === null ? null : `did you mean ${quoted(near)}?`;
}
