import type { Path } from '../kitchen/index.ts';
import { type Document, keyOffset } from './document.ts';
import { quoted, type Spot } from './fault.ts';

/*
 * How a tree of texts in another language lies over the thing that it belongs to: keys over keys, entries over entries.
 * Only a story is replaced as a whole: other languages need other lines.
 */

const WHOLE = 'story';
/** Only some puzzles have it; what a level has none of is `null` everywhere else. */
const OF_SOME = 'ask';

/** The thing with the texts of a tree that lies over it without strangers. */
export function overlaid<Under>(under: Under, over: unknown): Under {
  if (over === undefined) return under;
  if (Array.isArray(under) && Array.isArray(over)) return under.map((one, at) => overlaid(one, over[at])) as Under;
  if (!isThing(under) || !isThing(over)) return over as Under;
  const keys = Object.keys(over).filter((key) => Object.hasOwn(under, key));
  const texts = keys.map((key) => [key, key === WHOLE ? over[key] : overlaid(under[key], over[key])] as const);
  return { ...under, ...Object.fromEntries(texts) };
}

/**
 * What a tree has and the thing under it has not, each told once. What has another shape is the schema's business.
 * @param under has `null` for whatever it could have and has not
 */
export function strangerSpots(document: Document, under: unknown): readonly Spot[] {
  return strangers(document.value, under, []).map((path): Spot => {
    const offset = keyOffset(document.tree, path);
    const last = path.at(-1);
    if (typeof last === 'string')
      return {
        offset,
        code: 'text-of-nothing',
        message: `found ${quoted(last)}, expected it only where the level has it too`,
        hint: null,
      };
    const message = `found entry ${Number(last) + 1} of ${quoted(String(path.at(-2)))}, expected no more than the level has, which is ${last}`;
    return { offset, code: 'text-of-nothing', message, hint: null };
  });
}

function strangers(over: unknown, under: unknown, path: Path): readonly Path[] {
  if (under === null || under === undefined) return [path];
  if (Array.isArray(over) && Array.isArray(under)) {
    const inside = over.slice(0, under.length).flatMap((one: unknown, at) => strangers(one, under[at], [...path, at]));
    return over.length > under.length ? [...inside, [...path, under.length]] : inside;
  }
  if (!isThing(over) || !isThing(under)) return [];
  const keys = Object.keys(over).filter((key) => key !== WHOLE && (Object.hasOwn(under, key) || key === OF_SOME));
  return keys.flatMap((key) => strangers(over[key], under[key], [...path, key]));
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
