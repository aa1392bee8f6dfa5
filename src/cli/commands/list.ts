import { fillText, NOBODY_KNOWN } from '../../levels/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { EXIT, type Exit } from '../exit.ts';
import { type Glyphs, glyphsOf, starsText } from '../glyphs.ts';
import { readCampaign } from '../io-levels.ts';
import { progressStore } from '../io-progress.ts';
import { type Printer, tell } from '../problem.ts';

/** Chapters and levels, with the stars that the player has in them. */
export async function list(
  printer: Printer,
  options: { readonly ascii?: boolean | undefined; readonly json?: boolean | undefined },
): Promise<Exit> {
  const campaign = await readCampaign();
  if (!campaign.ok) return tell(printer, options.json ?? false, campaign.error);
  const { progress, notice } = await progressStore().load();
  if (notice !== null) printer.err(notice);
  if (options.json) printer.out(JSON.stringify(campaignJson(campaign.value, progress), null, 2));
  else for (const line of campaignLines(campaign.value, progress, glyphsOf(options.ascii ?? false))) printer.out(line);
  return EXIT.fine;
}

/** A title may name a value that only the cooks could tell; here an ellipsis stands for it. */
const titleOf = (level: Level): string => fillText(level.title, level, NOBODY_KNOWN);

function campaignJson({ title, chapters }: Campaign, progress: Progress) {
  return {
    title,
    chapters: chapters.map((chapter) => ({
      title: chapter.title,
      levels: chapter.levels.map((level) => ({
        id: level.id,
        title: titleOf(level),
        stars: starsOfLevel(progress, level),
        parts: level.parts.map(({ label, kitchen, hash }) => ({
          label,
          goal: kitchen.goal,
          stars: progress.kitchens[hash]?.stars ?? 0,
          value: progress.kitchens[hash]?.value ?? null,
        })),
      })),
    })),
  };
}

function campaignLines({ title, chapters }: Campaign, progress: Progress, glyphs: Glyphs): readonly string[] {
  const levels = chapters.flatMap((chapter) => chapter.levels);
  const width = Math.max(...levels.map(({ id }) => id.length));
  const stars = levels.reduce((sum, level) => sum + starsOfLevel(progress, level), 0);
  return [
    title,
    ...chapters.flatMap((chapter) => [
      '',
      chapter.title,
      ...chapter.levels.map(
        (level) =>
          `  ${level.id.padEnd(width)}  ${starsText(starsOfLevel(progress, level), glyphs)}  ${titleOf(level)}`,
      ),
    ]),
    '',
    `${stars} of ${3 * levels.length} stars. To play a level: awaiter play ${levels[0]?.id}`,
  ];
}
