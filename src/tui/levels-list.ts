import type { Campaign, Level, Part } from '../model/level.ts';
import { type Progress, starsOfLevel } from '../model/progress.ts';
import { MESSAGES } from '../words/messages.ts';
import { goalText } from '../words/outcomes.ts';
import { clockTime } from '../words/refusals.ts';
import type { Place } from './app.machine.ts';
import { lastTurn } from './game-state.ts';
import { cutTo, type Line, line, padded, piece } from './line.ts';
import type { Shelf } from './settings.ts';
import type { Theme } from './theme.ts';

/** All levels of a campaign in order. */
export const levelsOf = (campaign: Campaign): readonly Level[] => campaign.chapters.flatMap(({ levels }) => levels);

const reachedStars = (progress: Progress, { hash }: Part): number => progress[hash]?.stars ?? 0;

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

/** What `n` leads to after a kitchen, a sentence. */
export function nextText(place: Place, levels: readonly Level[]): string {
  const next = placeAfter(place, levels);
  const level = levels[next?.level ?? -1];
  if (next === null || level === undefined) return MESSAGES.levels.wasLast;
  if (next.part === 0) return MESSAGES.levels.goesOnToLevel(`${level.id} ${level.title}`);
  return MESSAGES.levels.goesOnToPart(next.part + 1, level.parts.length, level.parts[next.part]?.label ?? null);
}

/** `L05 Milk boils over (part 2 of 2: handfuls)`. */
export function placeTitle(level: Level, part: number, title: string): string {
  const name = `${level.id} ${title}`;
  if (level.parts.length === 1) return name;
  const label = level.parts[part]?.label;
  return `${name} ${part + 1}/${level.parts.length}${label ? `: ${label}` : ''}`;
}

/** The part in which a shift was left half-way, else the one that the level goes on with. */
export function partToPlay(progress: Progress, shelf: Shelf, level: Level): number {
  const left = level.parts.findIndex(({ hash }) => shelf.has(hash));
  return left === -1 ? openPart(progress, level) : left;
}

/** The level list: a line for every chapter and level. `at` is the line of the level that the cursor stands on. */
export function levelLines(
  campaign: Campaign,
  progress: Progress,
  shelf: Shelf,
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
      lines.push(
        levelLine(
          level,
          reachedText(level, progress, shelf),
          starsOfLevel(progress, level),
          index === cursor,
          width,
          theme,
        ),
      );
      index += 1;
    }
  }
  return { lines, at };
}

const VALUES = 24;
const IDS = 5;

function levelLine(
  level: Level,
  reached: string,
  stars: number,
  selected: boolean,
  width: number,
  { glyphs }: Theme,
): Line {
  const sign = [1, 2, 3].map((nth) => (nth <= stars ? glyphs.star : glyphs.noStar)).join('');
  const name = Math.max(10, Math.min(60, width - IDS - VALUES - 11));
  const { title, parts } = level;
  const label = parts.length > 1 ? MESSAGES.levels.withParts(title, parts.length) : title;
  return [
    piece(` ${selected ? glyphs.pointer : ' '} `, 'selected'),
    piece(padded(level.id, IDS, glyphs.cut), 'faint'),
    piece(padded(label, name, glyphs.cut), selected ? 'selected' : 'plain'),
    piece(`  ${sign}  `, stars === 0 ? 'faint' : 'star'),
    piece(cutTo(reached, VALUES - 4, glyphs.cut), 'faint'),
  ];
}

/** What the player has reached in each part, and where a shift was left half-way; empty if nothing yet. */
function reachedText({ parts }: Level, progress: Progress, shelf: Shelf): string {
  const values = parts.map(({ hash }) => {
    const reached = progress[hash];
    return reached === undefined ? '-' : goalText(reached.goal, reached.value);
  });
  const left = parts.flatMap(({ hash }) => {
    const state = shelf.get(hash);
    return state === undefined ? [] : [MESSAGES.levels.leftAt(clockTime(lastTurn(state.game).shift.minute))];
  });
  const yours = values.every((value) => value === '-') ? [] : [MESSAGES.levels.yours(values.join(', '))];
  return [...left.slice(0, 1), ...yours].join(', ');
}
