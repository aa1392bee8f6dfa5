import type { Campaign, Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';

/** A sentence for ears: `22m` is said as `22 minutes`. */
export const spoken = (text: string): string =>
  text.replace(/(?<![\w-])(\d+)m\b/gu, (_, minutes: string) => MESSAGES.plain.minutes(Number(minutes)));

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

/** `L05 Milk boils over, part 1 of 2: one lump.` */
export function kitchenTitle({ id, parts }: Level, part: number, title: string): string {
  const label = parts[part]?.label ?? null;
  const which = parts.length === 1 ? '' : `, ${MESSAGES.plain.levels.part(part + 1, parts.length, label)}`;
  return `${id} ${title}${which}.`;
}

/**
 * The campaign, its levels numbered through.
 * @param left the ids of levels with a shift that waits to be gone on with
 */
export function levelListLines({ chapters }: Campaign, progress: Progress, left: readonly string[]): readonly string[] {
  const words = MESSAGES.plain.levels;
  let number = 0;
  const lines = chapters.flatMap(({ title, levels }) => [
    `${title}:`,
    ...levels.map((level) => {
      number += 1;
      const parts = level.parts.length === 1 ? '' : `, ${words.parts(level.parts.length)}`;
      const waits = left.includes(level.id) ? `, ${words.shiftWaits}` : '';
      return `  ${number}: ${level.id} ${level.title}${parts}, ${words.stars(starsOfLevel(progress, level))}${waits}`;
    }),
  ]);
  return [words.title, ...lines, words.hint];
}
