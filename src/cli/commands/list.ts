import { basename } from 'node:path';
import { type Understanding, understandingOf } from '../../lesson/index.ts';
import { nearest } from '../../levels/index.ts';
import type { Campaign, Level } from '../../model/level.ts';
import { type Progress, starsOfLevel } from '../../model/progress.ts';
import { fail, type Result } from '../../model/result.ts';
import { printable, quoted } from '../../words/quoted.ts';
import { EXIT, type Exit } from '../exit.ts';
import { readCampaign } from '../io-levels.ts';
import { progressStore } from '../io-progress.ts';
import { campaignDesk, findPack, openPack, packNames } from '../pack-source.ts';
import { type Printer, type Problem, tell } from '../problem.ts';

/** Chapters and levels, with the stars that the player has in them. */
export async function list(
  printer: Printer,
  options: {
    readonly ascii?: boolean | undefined;
    readonly json?: boolean | undefined;
    readonly lang?: string | undefined;
    /** Absent: the campaign that comes with the game. */
    readonly pack?: string | undefined;
  },
): Promise<Exit> {
  const campaign = await campaignNamed(options.pack, options.lang ?? null);
  if (!campaign.ok) return tell(printer, options.json ?? false, campaign.error);
  const { progress, notice } = await progressStore().load();
  if (notice !== null) printer.err(notice);
  if (options.json) {
    const titleOf = await titleIn(campaign.value);
    printer.out(JSON.stringify(campaignJson(campaign.value, progress, titleOf), null, 2));
  } else {
    const { campaignLines } = await import('../campaign-lines.ts');
    for (const line of campaignLines(campaign.value, progress, options.ascii ?? false)) printer.out(line);
    if (options.pack === undefined) for (const line of await packLines(options.lang ?? null)) printer.out(line);
  }
  return EXIT.fine;
}

async function campaignNamed(pack: string | undefined, language: string | null): Promise<Result<Campaign, Problem>> {
  if (pack === undefined) return readCampaign(language);
  const folder = await findPack(pack);
  return folder === null ? fail(noPack(pack, await packNames())) : openPack(folder, language);
}

const noPack = (name: string, names: readonly string[]): Problem => ({
  code: 'no-such-level',
  message: `there is no pack ${quoted(name)}: a folder with an awaiter.json in it, or one of ${names.join(', ')}, was expected.`,
  details: { nearest: nearest(name, names), packs: names },
});

/** The packs that can be listed like the campaign, by what names them. */
async function packLines(language: string | null): Promise<readonly string[]> {
  const packs = (await campaignDesk(language).list()).flatMap(({ folder, title }) =>
    folder === null ? [] : [`  ${printable(basename(folder))}  ${title}`],
  );
  return packs.length === 0 ? [] : ['', 'Packs, to be played and listed by their names:', ...packs];
}

/** `review`: 0 to 3 stars, `null` where there is none. `predict` and `check`: "not asked", "open", "right", "wrong", or "owed" for what comes back. */
const understandingJson = ({ begun, understood, predict, review, check }: Understanding) => ({
  ...{ begun, understood, predict, review, check },
});

/** In most campaigns no title holds a fact: what works out facts is loaded for the others. */
async function titleIn({ chapters }: Campaign): Promise<(level: Level) => string> {
  const hasFacts = chapters.some(({ levels }) => levels.some(({ title }) => title.includes('{')));
  return hasFacts ? (await import('../titles.ts')).filledTitle : ({ title }) => title;
}

function campaignJson(
  { title, chapters, tour, pack }: Campaign,
  progress: Progress,
  titleOf: (level: Level) => string,
) {
  return {
    title,
    ...(pack === undefined ? {} : { author: pack.author, folder: pack.folder }),
    tour: tour === null ? null : { title: tour.title, levels: tour.levels.map(({ id }) => id) },
    chapters: chapters.map((chapter) => ({
      title: chapter.title,
      levels: chapter.levels.map((level) => ({
        id: level.id,
        title: titleOf(level),
        stars: starsOfLevel(progress, level),
        understanding: understandingJson(understandingOf(progress, level)),
        parts: level.parts.map(({ label, goal, hash }) => ({
          label,
          goal,
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
