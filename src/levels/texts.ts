import type { Cooks } from '../model/best.ts';
import { goalValue, passes } from '../model/goal.ts';
import type { Level } from '../model/level.ts';
import type { Goal } from '../model/spec.ts';

/** The values that texts may name in braces: what the three cooks make of the level's goal. */
export const BRACES = ['blocking', 'house', 'best'] as const;
export type Brace = (typeof BRACES)[number];

/** The texts of a level as they are shown. */
export type LevelTexts = Pick<Level, 'title' | 'story' | 'aha' | 'breaks'>;

/** One `{…}` in a text. */
export interface BraceUse {
  /** With its braces, as it stands there. */
  readonly whole: string;
  /** What stands before the colon. */
  readonly name: string;
  /** Which part, from 1; `null` if what stands after the colon is no number. Without a colon it is the first part. */
  readonly part: number | null;
}

const IN_BRACES = /\{(?<name>[^{}:]*)(?::(?<part>[^{}]*))?\}/gu;

export const bracesIn = (text: string): readonly BraceUse[] =>
  [...text.matchAll(IN_BRACES)].map(({ 0: whole, groups }) => {
    const part = groups?.part ?? '1';
    return { whole, name: groups?.name ?? '', part: /^[1-9]\d{0,3}$/.test(part) ? Number(part) : null };
  });

/** A text of a level, with the key it stands under and its place in a list of lines. */
export interface PlacedText {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** All texts of a level (or of a value that wants to be one) in which braces are filled in. */
export function placedTexts(level: Readonly<Record<keyof LevelTexts, unknown>>): readonly PlacedText[] {
  const lines = Array.isArray(level.story) ? level.story.map((line, at) => [['story', at], line] as const) : [];
  const all = [
    [['title'], level.title] as const,
    ...lines,
    [['aha'], level.aha] as const,
    [['breaks'], level.breaks] as const,
  ];
  return all.flatMap(([path, text]) => (typeof text === 'string' ? [{ path, text }] : []));
}

/** Shown where the value is not known yet. */
const NOT_YET = '…';
/** Shown where there is no value: that cook's shift does not pass the goal, or no plan does. */
const NO_VALUE = '–';

/**
 * The goal's value (minutes or coins) of a cook's shift.
 * @returns `null` where that shift does not pass the goal, or no plan that does is known
 */
export function cookValue(brace: Brace, goal: Goal, cooks: Cooks): number | null {
  const run = brace === 'best' ? cooks.best.run : cooks[brace];
  return run !== null && passes(goal, run.outcome) ? goalValue(goal, run.outcome) : null;
}

/**
 * The level's texts with every `{blocking}`, `{house}` and `{best}` replaced by its value, `{best:2}` by that of part 2.
 * @param cooks of each part, in order; where one is missing, an ellipsis stands for its values
 */
export function fillTexts(level: Level, cooks: readonly (Cooks | undefined)[]): LevelTexts {
  const fill = (text: string): string => fillText(text, level, cooks);
  return {
    title: fill(level.title),
    story: level.story.map(fill),
    aha: level.aha === null ? null : fill(level.aha),
    breaks: level.breaks === null ? null : fill(level.breaks),
  };
}

/** A single text, as `fillTexts` fills it. Braces around anything else stay as they are. */
export function fillText(text: string, { parts }: Pick<Level, 'parts'>, cooks: readonly (Cooks | undefined)[]): string {
  return bracesIn(text).reduce((filled, { whole, name, part }) => {
    const index = (part ?? 0) - 1;
    const kitchen = parts[index]?.kitchen;
    if (!isBrace(name) || kitchen === undefined) return filled;
    const known = cooks[index];
    const value = known === undefined ? NOT_YET : (cookValue(name, kitchen.goal, known) ?? NO_VALUE);
    return filled.replace(whole, String(value));
  }, text);
}

export const isBrace = (name: string): name is Brace => (BRACES as readonly string[]).includes(name);
