import {
  comebackOf,
  entryTo,
  levelsOf,
  type Place,
  partsOf,
  placeOf,
  type Stop,
  understandingOf,
} from '../lesson/index.ts';
import { titleOf } from '../levels/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import { type Progress, starsOfLevel } from '../model/progress.ts';
import { MESSAGES } from '../words/messages.ts';
import { clockTime } from '../words/refusals.ts';
import { lastTurn } from './game-state.ts';
import { columnsOf, cutTo, type Line, line, padded, piece } from './line.ts';
import type { Shelf } from './settings.ts';
import type { Theme } from './theme.ts';

/** What the map is drawn from. */
export interface MapState {
  readonly campaign: Campaign;
  readonly progress: Progress;
  readonly shelf: Shelf;
  /** Index of a level, or `-1` for the tour. */
  readonly cursor: number;
}

/** Where the cursor may stand first: on the tour, where there is one, else on the first level. */
export const firstEntry = ({ tour }: Campaign): number => (tour === null ? 0 : -1);

/** How a level begins when it is chosen from the map: in the kitchen where a shift was left half-way, else as it should. */
export function chosen(campaign: Campaign, progress: Progress, shelf: Pick<Shelf, 'has'>, index: number): Stop {
  const level = levelsOf(campaign)[index];
  const left = level === undefined ? null : leftIn(level, shelf);
  return left === null
    ? entryTo(campaign, progress, index)
    : { beat: 'play', place: { ...placeOf(index, left.part), again: left.again } };
}

/** Where in a level, or in what comes back of it, a shift was left half-way; `null` if nowhere. */
function leftIn(level: Level, shelf: Pick<Shelf, 'has'>): (Pick<Place, 'part' | 'again'> & { hash: string }) | null {
  const all = [level, ...level.variants].flatMap(({ parts }, nth) =>
    parts.map(({ hash }, part) => ({ hash, part, again: nth === 0 ? null : { variant: nth - 1, after: null } })),
  );
  return all.find(({ hash }) => shelf.has(hash)) ?? null;
}

/** The map: the tour, and a line for every chapter and level. `at` is the line that the cursor stands on. */
export function levelLines(
  map: MapState,
  width: number,
  theme: Theme,
): { readonly lines: readonly Line[]; readonly at: number } {
  const { campaign, cursor } = map;
  const columns = columnsIn(campaign, width);
  const lines: Line[] = campaign.tour === null ? [] : [tourLine(campaign.tour.title, cursor === -1, theme)];
  let at = 0;
  let index = 0;
  for (const { title, levels } of campaign.chapters) {
    if (lines.length > 0) lines.push(line(''));
    lines.push(line(` ${title}`, 'title'));
    for (const level of levels) {
      if (index === cursor) at = lines.length;
      lines.push(levelLine(level, map, index === cursor, columns, theme));
      index += 1;
    }
  }
  return { lines, at };
}

const pointed = (selected: boolean, { glyphs }: Theme) => piece(` ${selected ? glyphs.pointer : ' '} `, 'selected');

const tourLine = (title: string, selected: boolean, theme: Theme): Line => [
  pointed(selected, theme),
  piece(title, selected ? 'selected' : 'plain'),
];

const STANDING = 24;
/** Columns for ids: as many as the longest has, between these. A file may have any name. */
const LEAST_ID = 4;
const MOST_ID = 0.25;

interface Columns {
  readonly id: number;
  readonly title: number;
}

function columnsIn(campaign: Campaign, width: number): Columns {
  const longest = Math.max(LEAST_ID, ...levelsOf(campaign).map(({ id }) => columnsOf(id)));
  const id = Math.min(longest, Math.floor(width * MOST_ID));
  return { id, title: Math.max(10, Math.min(60, width - id - STANDING - 12)) };
}

function levelLine(level: Level, map: MapState, selected: boolean, columns: Columns, theme: Theme): Line {
  const { glyphs } = theme;
  const stars = starsOfLevel(map.progress, level);
  const sign = [1, 2, 3].map((nth) => (nth <= stars ? glyphs.star : glyphs.noStar)).join('');
  const count = partsOf(level);
  const label = count > 1 ? MESSAGES.levels.withParts(titleOf(level), count) : titleOf(level);
  return [
    pointed(selected, theme),
    piece(`${padded(level.id, columns.id, glyphs.cut)} `, 'faint'),
    piece(padded(label, columns.title, glyphs.cut), selected ? 'selected' : 'plain'),
    piece(`  ${sign}  `, stars === 0 ? 'faint' : 'star'),
    piece(cutTo(standingText(level, map), STANDING - 4, glyphs.cut), 'faint'),
  ];
}

/** Where a shift was left half-way, else whether the level is understood; empty if nothing has been done yet. */
function standingText(level: Level, { campaign, progress, shelf }: MapState): string {
  const { standing, leftAt } = MESSAGES.levels;
  const left = shelf.get(leftIn(level, shelf)?.hash ?? '');
  if (left !== undefined) return leftAt(clockTime(lastTurn(left.game).shift.minute));
  const { begun, understood, predict } = understandingOf(progress, level);
  const levels = levelsOf(campaign);
  if (predict === 'owed')
    return levels[comebackOf(progress, levels)?.level ?? -1] === level ? standing.isBack : standing.willBeBack;
  return understood ? standing.understood : begun ? standing.notYet : '';
}
