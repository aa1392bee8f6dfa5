import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CampaignFile, levelPath, type ParsedLevel, parseCampaign, parseLevel } from '../levels/index.ts';
import type { Campaign, Chapter, Tour } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readText } from './io.ts';
import { badFile } from './level-faults.ts';
import type { Problem } from './problem.ts';

/** The campaign's own file, in the folder of its levels. */
export const CAMPAIGN_FILE = 'awaiter.json';

/** `levels` beside `dist`, or beside `src` where the sources run. */
function levelsFolder(): string {
  const candidates = ['../levels', '../../levels'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return candidates.find((folder) => existsSync(join(folder, CAMPAIGN_FILE))) ?? String(candidates[0]);
}

/** The campaign that comes with the game: which levels there are, without reading them. */
export async function readCampaignFile(): Promise<Result<CampaignFile, Problem>> {
  const path = join(levelsFolder(), CAMPAIGN_FILE);
  const text = await readText(path);
  if (!text.ok) return text;
  const parsed = parseCampaign(text.value);
  return parsed.ok ? parsed : fail(badFile('bad-campaign', path, text.value, parsed.error));
}

/** One of the campaign's levels. */
export const readCampaignLevel = (
  chapter: { readonly folder: string },
  id: string,
): Promise<Result<ParsedLevel, Problem>> => readLevelFile(join(levelsFolder(), levelPath(chapter, id)), id);

/** The whole campaign with all its levels. */
export async function readCampaign(): Promise<Result<Campaign, Problem>> {
  const file = await readCampaignFile();
  if (!file.ok) return file;
  const chapters: Chapter[] = [];
  for (const chapter of file.value.chapters) {
    const levels: ParsedLevel[] = [];
    for (const level of await Promise.all(chapter.levels.map((id) => readCampaignLevel(chapter, id)))) {
      if (!level.ok) return level;
      levels.push(level.value);
    }
    chapters.push({ title: chapter.title, levels });
  }
  const tour = await readTour(file.value.tour, chapters);
  return tour.ok ? ok({ title: file.value.title, chapters, tour: tour.value }) : tour;
}

async function readTour(
  tour: CampaignFile['tour'],
  chapters: readonly Chapter[],
): Promise<Result<Tour | null, Problem>> {
  if (tour === undefined) return ok(null);
  const end = await readCampaignLevel(tour, tour.end);
  if (!end.ok) return end;
  const all = chapters.flatMap(({ levels }) => levels);
  const levels = tour.levels.flatMap((id) => all.find((level) => level.id === id) ?? []);
  return ok({ title: tour.title, levels, end: end.value });
}

/** A level file, or standard input for `-`; `id` is what the level is called. */
export async function readLevelFile(path: string, id: string): Promise<Result<ParsedLevel, Problem>> {
  const text = await readText(path);
  if (!text.ok) return text;
  const parsed = parseLevel(text.value, id);
  if (parsed.ok) return parsed;
  return fail(badFile('bad-level', path === '-' ? 'standard input' : path, text.value, parsed.error));
}
