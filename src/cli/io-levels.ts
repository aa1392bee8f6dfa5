import { dirname, join, sep } from 'node:path';
import { type CampaignFile, levelPath, type ParsedLevel } from '../levels/index.ts';
import type { Campaign, Chapter, Tour } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { quoted } from '../words/quoted.ts';
import { readText } from './io.ts';
import { inLanguage, languageProblem } from './io-overlays.ts';
import { Shipped } from './io-shipped.ts';
import { once } from './once.ts';
import type { Problem } from './problem.ts';

/** The campaign's own file, in the folder of its levels. */
export const CAMPAIGN_FILE = 'awaiter.json';

/** `levels` beside `dist`, or beside `src` where the sources run. */
export const levelsFolder = once((): string =>
  join(import.meta.dirname, import.meta.filename.endsWith('.ts') ? '../../levels' : '../levels'),
);

/** A campaign's folder, and the language in which it is read. */
interface Edition {
  readonly folder: string;
  /** Of the texts, as far as there are any in it; `null` for the texts as they are written. */
  readonly language: string | null;
}

/** The campaign that comes with the game, as it is written. */
const shipped = (): Edition => ({ folder: levelsFolder(), language: null });

/** What the build has written down of that campaign. It is opened once. */
const writtenDown = once(Shipped.open);

/** `null` for another campaign. */
const asShipped = ({ folder }: Edition): Shipped | null => (folder === levelsFolder() ? writtenDown() : null);

/** What reads texts of levels is loaded for those that have to be read. */
const parser = () => import('./level-parser.ts');

/** A campaign's own file: which levels there are, without reading them. */
export async function readCampaignFile(edition: Edition = shipped()): Promise<Result<CampaignFile, Problem>> {
  const path = join(edition.folder, CAMPAIGN_FILE);
  const known = asShipped(edition)?.campaignFile(path) ?? null;
  const file = known === null ? await parsedCampaign(path) : ok(known);
  if (!file.ok) return file;
  const { language } = edition;
  return inLanguage(path, language, file.value, async (...overlay) => (await parser()).campaignUnder(...overlay));
}

async function parsedCampaign(path: string): Promise<Result<CampaignFile, Problem>> {
  const text = await readText(path);
  return text.ok ? (await parser()).campaignIn(text.value, path) : text;
}

/** One of the campaign's levels. */
export const readCampaignLevel = (
  chapter: Folder,
  id: string,
  edition: Edition = shipped(),
): Promise<Result<ParsedLevel, Problem>> => readOneOf(edition, chapter, id, 'level');

interface Folder {
  readonly folder?: string | undefined;
}

/** @param as one of many is only looked at, mostly: the rest of it is read when it is asked for */
async function readOneOf(
  edition: Edition,
  chapter: Folder,
  id: string,
  as: 'level' | 'sketched',
): Promise<Result<ParsedLevel, Problem>> {
  const path = pathIn(edition, levelPath(chapter, id));
  const known = asShipped(edition)?.[as](path, id) ?? null;
  if (known !== null) return levelInLanguage(path, edition.language, known);
  const level = await readLevelFile(path, id, edition.language);
  return level.ok || level.error.code !== 'no-such-file' ? level : fail(missingLevel(edition, id, path));
}

/** Of a level's file. For all levels that come with the game `join` would take longer than to find out what is known of them. */
const pathIn = ({ folder }: Edition, file: string): string =>
  folder === levelsFolder() && sep === '/' ? `${folder}/${file}` : join(folder, file);

const missingLevel = ({ folder }: Edition, id: string, path: string): Problem => ({
  code: 'no-such-file',
  message: `${quoted(join(folder, CAMPAIGN_FILE))} names the level ${id}, but there is no file ${quoted(path)}. Write it, or take the name out.`,
});

/**
 * A whole campaign with all its levels.
 * @param language in which there must be some texts; what has none stays as it is written; `null`: everything does
 */
export async function readCampaign(
  language: string | null = null,
  folder: string = levelsFolder(),
): Promise<Result<Campaign, Problem>> {
  const problem = await languageProblem(language, folder);
  if (problem !== null) return fail(problem);
  const edition = { folder, language };
  const file = await readCampaignFile(edition);
  if (!file.ok) return file;
  const chapters: Chapter[] = [];
  for (const chapter of file.value.chapters) {
    const levels: ParsedLevel[] = [];
    for (const level of await Promise.all(chapter.levels.map((id) => readOneOf(edition, chapter, id, 'sketched')))) {
      if (!level.ok) return level;
      levels.push(level.value);
    }
    chapters.push({ title: chapter.title, levels });
  }
  const tour = await readTour(file.value.tour, chapters, edition);
  if (!tour.ok) return tour;
  const { title, author = null } = file.value;
  const pack = folder === levelsFolder() ? {} : { pack: { folder, author } };
  return ok({ title, chapters, tour: tour.value, ...pack });
}

async function readTour(
  tour: CampaignFile['tour'],
  chapters: readonly Chapter[],
  edition: Edition,
): Promise<Result<Tour | null, Problem>> {
  if (tour === undefined) return ok(null);
  const end = await readOneOf(edition, tour, tour.end, 'sketched');
  if (!end.ok) return end;
  const all = chapters.flatMap(({ levels }) => levels);
  const levels = tour.levels.flatMap((id) => all.find((level) => level.id === id) ?? []);
  return ok({ title: tour.title, levels, end: end.value });
}

/** A level from a file of one's own, with its texts in a language that it must have; `null`: as they are. */
export async function readOwnLevel(
  path: string,
  id: string,
  language: string | null,
): Promise<Result<ParsedLevel, Problem>> {
  const level = await readLevelFile(path, id, language);
  if (!level.ok) return level;
  const problem = await languageProblem(language, dirname(path), path);
  return problem === null ? level : fail(problem);
}

/** A level file, or standard input for `-`; `id` is what the level is called. */
export async function readLevelFile(
  path: string,
  id: string,
  language: string | null = null,
): Promise<Result<ParsedLevel, Problem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const level = (await parser()).levelIn(text.value, path, id);
  return level.ok ? levelInLanguage(path, language, level.value) : level;
}

const levelInLanguage = (path: string, language: string | null, level: ParsedLevel) =>
  inLanguage(path, language, level, async (...overlay) => (await parser()).levelUnder(...overlay));
