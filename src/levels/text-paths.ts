/*
 * Which texts of a level are for people: the same paths hold in a level file, in an overlay of it in another language and
 * in the level as it is read.
 */

const QUESTION = [
  ['question'],
  ['answers', '*', 'text'],
  ['answers', '*', 'bait', 'idea'],
  ['answers', '*', 'bait', 'kitchen'],
  ['answers', '*', 'bait', 'rule'],
] as const;

const under = (key: string, paths: readonly (readonly string[])[]) => paths.map((path) => [key, ...path]);

const OF_A_LEVEL: readonly (readonly string[])[] = [
  ['title'],
  ['story', '*'],
  ...under('predict', QUESTION),
  ['hints', '*'],
  ['aha'],
  ['breaks'],
  ['cards', '*', 'title'],
  ...under('check', QUESTION),
  ['check', 'card', 'title'],
  ['idioms', '*', 'says'],
  ['statements', '*', 'says'],
  ['statements', '*', 'truth'],
  ['parts', '*', 'label'],
  ['puzzles', '*', 'title'],
  ['luck', 'programs', '*', 'title'],
  ['puzzles', '*', 'ask'],
  ['review', '*', 'title'],
  ['review', '*', 'ask'],
];

/** A text with its place: the keys and indices that lead to it. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** All texts of a level, or of any value that wants to be one; not those of its variants. */
export const placedTexts = (level: unknown): readonly PlacedText[] =>
  OF_A_LEVEL.flatMap((pattern) => found(level, pattern, []));

function found(value: unknown, pattern: readonly string[], path: PlacedText['path']): readonly PlacedText[] {
  const [key, ...rest] = pattern;
  if (key === undefined) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (key === '*')
    return Array.isArray(value) ? value.flatMap((one: unknown, at) => found(one, rest, [...path, at])) : [];
  return isThing(value) && Object.hasOwn(value, key) ? found(value[key], rest, [...path, key]) : [];
}

/** The level with every text replaced by what `map` makes of it; not those of its variants. */
export const withTexts = <Texts extends object>(level: Texts, map: (placed: PlacedText) => string): Texts =>
  OF_A_LEVEL.reduce((mapped: unknown, pattern) => replaced(mapped, pattern, [], map), level) as Texts;

function replaced(
  value: unknown,
  pattern: readonly string[],
  path: PlacedText['path'],
  map: (placed: PlacedText) => string,
): unknown {
  const [key, ...rest] = pattern;
  if (key === undefined) return typeof value === 'string' ? map({ path, text: value }) : value;
  if (key === '*') {
    if (!Array.isArray(value)) return value;
    const all = value.map((one, at) => replaced(one, rest, [...path, at], map));
    return all.every((one, at) => one === value[at]) ? value : all;
  }
  if (!isThing(value) || !Object.hasOwn(value, key)) return value;
  const one = replaced(value[key], rest, [...path, key], map);
  return one === value[key] ? value : { ...value, [key]: one };
}

const isThing = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
