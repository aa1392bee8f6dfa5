import { comebackOf, levelsOf, understandingOf } from '../../lesson/index.ts';
import { type Campaign, type Level, puzzlesOf } from '../../model/level.ts';
import type { Progress } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import { goalText } from '../../words/outcomes.ts';
import type { MapState } from '../levels-list.ts';
import { type Line, line, wrapped } from '../line.ts';
import type { Theme } from '../theme.ts';

/** Rows for it on the map however little there is to say: the levels seldom move then. */
const FEWEST_ROWS = 4;
/** At most this part of the map is for it. */
const MOST_OF_MAP = 1 / 3;

/**
 * Rows for what is said about a level: as many as it takes, within reason.
 * @param rows of the window
 */
export const detailRows = (detail: readonly Line[], rows: number): number =>
  Math.max(FEWEST_ROWS, Math.min(detail.length, Math.floor(rows * MOST_OF_MAP)));

/**
 * What the player has understood of the level at the cursor, and what not yet, in sentences.
 * @param filled the level at the cursor, its texts filled in; `null` for the tour
 */
export function detailLines(map: MapState, filled: Level | null, width: number, { glyphs }: Theme): readonly Line[] {
  const stars = (count: number): string => glyphs.star.repeat(count) + glyphs.noStar.repeat(MOST_STARS - count);
  const texts = filled === null ? [aboutTour(map.campaign)] : understandingTexts(map, filled, stars);
  // One after the other: a sentence a line would be more lines than there is room for.
  return wrapped(texts.join(' '), width).map((text) => line(` ${text}`));
}

/** What the tour of a campaign is for. */
export const aboutTour = ({ pack }: Campaign): string =>
  pack === undefined ? MESSAGES.levels.aboutTour : MESSAGES.levels.aboutPackTour;

const MOST_STARS = 3;

/**
 * @param level its texts filled in
 * @param starsOf so many stars, in words or signs
 */
export function understandingTexts(
  { campaign, progress }: Pick<MapState, 'campaign' | 'progress'>,
  level: Level,
  starsOf: (stars: number) => string,
): readonly string[] {
  const words = MESSAGES.levels;
  const { predict, check, stars, review, written, begun, understood } = understandingOf(progress, level);
  if (!begun) return [words.notBegun];
  const best = [
    ...reached(level, progress),
    ...(review === null || review === 0 ? [] : [words.reviewed(starsOf(review))]),
    ...(written === null ? [] : [words.written(starsOf(written))]),
  ];
  if (understood) return [words.understood(level.aha ?? level.title), ...best];
  const comeback = comebackOf(progress, levelsOf(campaign));
  const isBack = comeback !== null && levelsOf(campaign)[comeback.level]?.id === level.id;
  return [
    ...(predict === 'owed' || predict === 'wrong' ? saidTexts(level, progress) : []),
    ...(predict === 'owed' ? [isBack ? words.isBack : words.willBeBack] : []),
    ...(predict === 'open' ? [words.predictOpen] : []),
    ...(predict === 'wrong' ? [check === 'wrong' ? words.bothWrong : words.predictWrong] : []),
    ...(stars === 0 ? [openText(level, progress)] : stars < 3 ? [words.starsMissing(stars)] : []),
    ...(review === 0 ? [words.reviewOpen] : []),
    ...(check === 'open' ? [words.checkOpen] : []),
    ...(check === 'wrong' && predict !== 'wrong' ? [words.checkWrong] : []),
    ...best,
  ];
}

/** The last prediction, and the wrong idea behind it. */
function saidTexts({ predict }: Level, { questions }: Progress): readonly string[] {
  const given = predict === null ? undefined : questions[predict.hash];
  const answer = predict?.answers[given?.answer ?? -1];
  if (answer === undefined) return [];
  const { said, wouldMean } = MESSAGES.levels;
  return [said(answer.text), ...(answer.bait === null ? [] : [wouldMean(answer.bait.idea)])];
}

/** What is still to be played of a level without a star. */
function openText(level: Level, { kitchens, puzzles }: Progress): string {
  const { partsDone, notEnded } = MESSAGES.levels;
  const stars = [
    ...level.parts.map(({ hash }) => kitchens[hash]?.stars ?? 0),
    ...puzzlesOf(level).map(({ hash }) => puzzles[hash]?.stars ?? 0),
  ];
  const done = stars.filter((one) => one > 0).length;
  return done === 0 ? notEnded : partsDone(done, stars.length);
}

function reached({ parts }: Level, { kitchens }: Progress): readonly string[] {
  const values = parts.map(({ hash }) => {
    const known = kitchens[hash];
    return known === undefined ? '-' : goalText(known.goal, known.value);
  });
  return values.every((value) => value === '-') ? [] : [MESSAGES.levels.yourBest(values.join(', '))];
}
