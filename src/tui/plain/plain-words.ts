import type { Campaign, Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { counted } from '../line.ts';

/** A sentence for ears: `22m` is said as `22 minutes`. */
export const spoken = (text: string): string =>
  text.replace(/(?<![\w-])(\d+)m\b/gu, (_, minutes: string) => counted(Number(minutes), 'minute'));

/** `#1 to #4, #6 and #8`: numbers in rising order, runs of three and more as their ends. */
export function ordersText(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const names = runs.flatMap(({ first, last }) => {
    if (last - first > 1) return [`#${first} to #${last}`];
    return first === last ? [`#${first}`] : [`#${first}`, `#${last}`];
  });
  return names.length === 1 ? String(names[0]) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `L05 Milk boils over, part 1 of 2: one lump.` */
export function kitchenTitle({ id, parts }: Level, part: number, title: string): string {
  const label = parts[part]?.label;
  const which = parts.length === 1 ? '' : `, part ${part + 1} of ${parts.length}${label ? `: ${label}` : ''}`;
  return `${id} ${title}${which}.`;
}

/**
 * The campaign, its levels numbered through.
 * @param left the ids of levels with a shift that waits to be gone on with
 */
export function levelListLines({ chapters }: Campaign, progress: Progress, left: readonly string[]): readonly string[] {
  let number = 0;
  const lines = chapters.flatMap(({ title, levels }) => [
    `${title}:`,
    ...levels.map((level) => {
      number += 1;
      const parts = level.parts.length === 1 ? '' : `, ${level.parts.length} parts`;
      const waits = left.includes(level.id) ? ', your shift waits there' : '';
      return `  ${number}: ${level.id} ${level.title}${parts}, ${starsText(starsOfLevel(progress, level))}${waits}`;
    }),
  ]);
  return ['The levels.', ...lines, LEVELS_HINT];
}

export const LEVELS_HINT = 'Type the number of a level, then Enter. The question mark key says every key, q leaves.';

export const FIRST_HINT = 'Type a number. The question mark key says every key.';

export const END_HINT =
  'The shift is over: n goes on, r plays it again, u takes the last decision back. The question mark key says every key.';

/** Stars in words. */
export const starsText = (stars: number): string => `${stars} of 3 stars`;

export const LEAVE_QUESTION =
  'Leave the game? The shift that you have begun is not kept. q again leaves, any other key stays.';
