import { comebackOf, missingIn, type Understanding, understandingOf } from '../../lesson/index.ts';
import { titleOf } from '../../levels/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { MESSAGES } from '../../words/messages.ts';
import { missingText } from '../../words/missing.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Glyphs, glyphsOf, starsText } from '../glyphs.ts';
import { readCampaign } from '../io-levels.ts';
import { progressStore } from '../io-progress.ts';
import { type Printer, tell } from '../problem.ts';

/** Chapters and levels, with the stars that the player has in them. */
export async function list(
  printer: Printer,
  options: {
    readonly ascii?: boolean | undefined;
    readonly json?: boolean | undefined;
    readonly lang?: string | undefined;
  },
): Promise<Exit> {
  const campaign = await readCampaign(options.lang ?? null);
  if (!campaign.ok) return tell(printer, options.json ?? false, campaign.error);
  const { progress, notice } = await progressStore().load();
  if (notice !== null) printer.err(notice);
  if (options.json) printer.out(JSON.stringify(campaignJson(campaign.value, progress), null, 2));
  else for (const line of campaignLines(campaign.value, progress, glyphsOf(options.ascii ?? false))) printer.out(line);
  return EXIT.fine;
}

/** `review`: 0 to 3 stars, `null` where there is none. `predict` and `check`: "not asked", "open", "right", "wrong", or "owed" for what comes back. */
const understandingJson = ({ begun, understood, predict, review, check }: Understanding) => ({
  ...{ begun, understood, predict, review, check },
});

function campaignJson({ title, chapters, tour }: Campaign, progress: Progress) {
  return {
    title,
    tour: tour === null ? null : { title: tour.title, levels: tour.levels.map(({ id }) => id) },
    chapters: chapters.map((chapter) => ({
      title: chapter.title,
      levels: chapter.levels.map((level) => ({
        id: level.id,
        title: titleOf(level),
        stars: starsOfLevel(progress, level),
        understanding: understandingJson(understandingOf(progress, level)),
        parts: level.parts.map(({ label, kitchen, hash }) => ({
          label,
          goal: kitchen.goal,
          stars: progress.kitchens[hash]?.stars ?? 0,
          value: progress.kitchens[hash]?.value ?? null,
        })),
        puzzles: level.puzzles.map((puzzle) => ({
          title: puzzle.title,
          stars: progress.puzzles[puzzle.hash]?.stars ?? 0,
        })),
        luck: level.luck === null ? null : { stars: progress.puzzles[level.luck.hash]?.stars ?? 0 },
      })),
    })),
  };
}

function campaignLines({ title, chapters }: Campaign, progress: Progress, glyphs: Glyphs): readonly string[] {
  const levels = chapters.flatMap((chapter) => chapter.levels);
  const ids = Math.max(...levels.map(({ id }) => id.length));
  const titles = Math.max(...levels.map((level) => titleOf(level).length));
  const stars = levels.reduce((sum, level) => sum + starsOfLevel(progress, level), 0);
  const back = levels[comebackOf(progress, levels)?.level ?? -1];
  const lineOf = (level: Level): string => {
    const sign = starsText(starsOfLevel(progress, level), glyphs);
    return `  ${level.id.padEnd(ids)}  ${sign}  ${titleOf(level).padEnd(titles)}  ${standingText(level, progress, level === back)}`.trimEnd();
  };
  return [
    title,
    ...chapters.flatMap((chapter) => ['', chapter.title, ...chapter.levels.map(lineOf)]),
    '',
    `${stars} of ${3 * levels.length} stars. To play a level: awaiter play ${levels[0]?.id}`,
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
