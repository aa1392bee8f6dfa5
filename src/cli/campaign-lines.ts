import { basename } from 'node:path';
import { comebackOf, missingIn, understandingOf } from '../lesson/index.ts';
import { titleOf } from '../levels/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import { type Progress, starsOfLevel } from '../model/progress.ts';
import { MESSAGES } from '../words/messages.ts';
import { missingText } from '../words/missing.ts';
import { printable } from '../words/quoted.ts';
import { glyphsOf, starsText } from './glyphs.ts';

/** Chapters and levels for people: a line a level, with its stars and what is missing. */
export function campaignLines(
  { title, chapters, pack }: Campaign,
  progress: Progress,
  ascii: boolean,
): readonly string[] {
  const glyphs = glyphsOf(ascii);
  const levels = chapters.flatMap((chapter) => chapter.levels);
  const ids = Math.max(...levels.map(({ id }) => id.length));
  const titles = Math.max(...levels.map((level) => titleOf(level).length));
  const stars = levels.reduce((sum, level) => sum + starsOfLevel(progress, level), 0);
  const back = levels[comebackOf(progress, levels)?.level ?? -1];
  const lineOf = (level: Level): string => {
    const sign = starsText(starsOfLevel(progress, level), glyphs);
    return `  ${level.id.padEnd(ids)}  ${sign}  ${titleOf(level).padEnd(titles)}  ${standingText(level, progress, level === back)}`.trimEnd();
  };
  const first = `${pack === undefined ? '' : `${printable(basename(pack.folder))}/`}${levels[0]?.id}`;
  return [
    pack?.author == null ? title : `${title}, by ${pack.author}`,
    ...chapters.flatMap((chapter) => ['', chapter.title, ...chapter.levels.map(lineOf)]),
    '',
    `${stars} of ${3 * levels.length} stars. To play a level: awaiter play ${first}`,
  ];
}

const MOST_NAMED = 3;

/** What is understood of a level, and what is not yet, in words; empty where nothing has been done. */
function standingText(level: Level, progress: Progress, isBack: boolean): string {
  const { standing } = MESSAGES.levels;
  const { begun, understood, predict } = understandingOf(progress, level);
  if (predict === 'owed') return isBack ? standing.isBack : standing.willBeBack;
  if (understood || !begun) return understood ? standing.understood : '';
  const missing = missingIn(progress, level);
  // A line of the list has room for three.
  return `${standing.notYet}: ${missing.length > MOST_NAMED ? 'everything' : missingText(missing)}`;
}
