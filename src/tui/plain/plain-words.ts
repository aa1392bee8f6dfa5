import { partsOf } from '../../lesson/index.ts';
import { fillText, NOT_YET } from '../../levels/index.ts';
import { MESSAGES } from '../../words/messages.ts';
import type { Here, PlainWorld, Spot } from './plain-state.ts';

/** A sentence for ears: `22m` is said as `22 minutes`. */
export const spoken = (text: string): string =>
  text.replace(/(?<![\w-])(\d+)m\b/gu, (_, minutes: string) => MESSAGES.plain.minutes(Number(minutes)));

/** `  1: on the rail`: what can be chosen, the first being number 1. */
export const numberedLines = (texts: readonly string[]): readonly string[] =>
  texts.map((text, index) => `  ${index + 1}: ${text}`);

/** `#1 to #4, #6 and #8`: numbers in rising order, runs of three and more as their ends. */
export function ordersText(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const names = runs.flatMap(({ first, last }) => {
    if (last - first > 1) return [MESSAGES.plain.numbersFromTo(`#${first}`, `#${last}`)];
    return first === last ? [`#${first}`] : [`#${first}`, `#${last}`];
  });
  const last = names.at(-1) ?? '';
  return names.length === 1 ? last : MESSAGES.plain.and(names.slice(0, -1).join(', '), last);
}

/** Fills the values into a text of a level, with words where a value is not known yet. */
export const teller =
  ({ level }: Pick<Spot, 'level'>, { known }: PlainWorld) =>
  (text: string): string =>
    text.includes('{') ? fillText(text, level, known).replaceAll(NOT_YET, MESSAGES.plain.notKnownYet) : text;

/** `L05 Milk boils over, part 1 of 2: one lump.` */
export function spotTitle(spot: Spot, world: PlainWorld): string {
  const { level, place } = spot;
  const name = nameOf(spot, world);
  const count = partsOf(level);
  if (count === 1) return `${name}.`;
  const label = level.parts[place.part]?.label ?? level.puzzles[place.part]?.title ?? null;
  return `${name}, ${MESSAGES.plain.levels.part(place.part + 1, count, label)}.`;
}

function nameOf(spot: Spot, world: PlainWorld): string {
  const { level, keeper, place } = spot;
  const title = teller(spot, world)(level.title);
  return place.again === null ? `${keeper.id} ${title}` : MESSAGES.beats.again(keeper.id, title);
}

/** The title of the level as a whole, unless it is known from the beat before. */
export const levelTitleLines = (before: Here | null, spot: Spot, world: PlainWorld): readonly string[] =>
  before?.level === spot.level ? [] : [`${nameOf(spot, world)}.`];

/** The title, unless it is known from the beat before. */
export function titleLines(before: Here | null, spot: Spot, world: PlainWorld): readonly string[] {
  const isThere = before?.level === spot.level && before.place.part === spot.place.part;
  return isThere ? [] : [spotTitle(spot, world)];
}

/** The title and the story, as far as they are not known from the beat before. */
export const openingLines = (before: Here | null, spot: Spot, world: PlainWorld): readonly string[] => [
  ...titleLines(before, spot, world),
  ...(before?.level === spot.level ? [] : spot.level.story.map(teller(spot, world))),
];
