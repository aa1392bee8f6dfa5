import type { Campaign, Level, Part } from '../model/level.ts';
import type { Progress } from '../model/progress.ts';
import { goalText } from '../words/outcomes.ts';
import type { Place } from './app.machine.ts';
import { type Line, line, padded, piece } from './line.ts';
import type { Theme } from './theme.ts';

/** All levels of a campaign in order. */
export const levelsOf = (campaign: Campaign): readonly Level[] => campaign.chapters.flatMap(({ levels }) => levels);

const reachedStars = (progress: Progress, { hash }: Part): number => progress[hash]?.stars ?? 0;

/** A level's stars are the lowest of its parts'. */
export const starsOfLevel = (progress: Progress, level: Level): number =>
  Math.min(...level.parts.map((part) => reachedStars(progress, part)));

/** The part that a level goes on with: the first without a star, or the first. */
export const openPart = (progress: Progress, level: Level): number =>
  Math.max(
    0,
    level.parts.findIndex((part) => reachedStars(progress, part) === 0),
  );

/** The next thing to do: the first level without a star, then the first with less than three, then the first. */
export function nextToDo(progress: Progress, levels: readonly Level[]): number {
  for (const enough of [1, 3]) {
    const index = levels.findIndex((level) => starsOfLevel(progress, level) < enough);
    if (index !== -1) return index;
  }
  return 0;
}

/** What comes after a kitchen: the level's next part, or the next level; `null` after the last. */
export function placeAfter({ level, part }: Place, levels: readonly Level[]): Place | null {
  if (part + 1 < (levels[level]?.parts.length ?? 0)) return { level, part: part + 1 };
  return level + 1 < levels.length ? { level: level + 1, part: 0 } : null;
}

/** `L05 Milk boils over (part 2 of 2: handfuls)`. */
export function placeTitle(level: Level, part: number, title: string): string {
  const name = `${level.id} ${title}`;
  if (level.parts.length === 1) return name;
  const label = level.parts[part]?.label;
  return `${name} ${part + 1}/${level.parts.length}${label ? `: ${label}` : ''}`;
}

/** The level list: a line for every chapter and level. `at` is the line of the level that the cursor stands on. */
export function levelLines(
  campaign: Campaign,
  progress: Progress,
  cursor: number,
  width: number,
  theme: Theme,
): { readonly lines: readonly Line[]; readonly at: number } {
  const lines: Line[] = [];
  let at = 0;
  let index = 0;
  for (const { title, levels } of campaign.chapters) {
    if (lines.length > 0) lines.push(line(''));
    lines.push(line(` ${title}`, 'title'));
    for (const level of levels) {
      if (index === cursor) at = lines.length;
      lines.push(levelLine(level, progress, index === cursor, width, theme));
      index += 1;
    }
  }
  return { lines, at };
}

const VALUES = 16;
const IDS = 5;

function levelLine(level: Level, progress: Progress, selected: boolean, width: number, theme: Theme): Line {
  const { glyphs } = theme;
  const stars = starsOfLevel(progress, level);
  const sign = [1, 2, 3].map((nth) => (nth <= stars ? glyphs.star : glyphs.noStar)).join('');
  const name = Math.max(10, Math.min(60, width - IDS - VALUES - 14));
  const parts = level.parts.length > 1 ? ` (${level.parts.length} parts)` : '';
  return [
    piece(` ${selected ? glyphs.pointer : ' '} `, 'selected'),
    piece(padded(level.id, IDS, glyphs.cut), 'faint'),
    piece(padded(`${level.title}${parts}`, name, glyphs.cut), selected ? 'selected' : 'plain'),
    piece(`  ${sign}  `, stars === 0 ? 'faint' : 'star'),
    piece(padded(valuesOf(level, progress), VALUES, glyphs.cut), 'faint'),
  ];
}

/** What the player has reached in each part, empty if nothing yet. */
function valuesOf(level: Level, progress: Progress): string {
  const values = level.parts.map(({ hash }) => {
    const reached = progress[hash];
    return reached === undefined ? '-' : goalText(reached.goal, reached.value);
  });
  return values.every((value) => value === '-') ? '' : `best ${values.join(', ')}`;
}
