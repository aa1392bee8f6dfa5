import { resolve } from 'node:path';
import { levelsOf, writingFor } from '../lesson/index.ts';
import { type ForeignFormat, titleOf } from '../levels/index.ts';
import type { Plan } from '../model/decision.ts';
import type { Campaign, Level } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { WatchLevel } from '../model/watched-level.ts';
import { quoted } from '../words/quoted.ts';
import { partProblem } from './input.ts';
import { exists, isFile } from './io.ts';
import { readCampaign, readOwnLevel } from './io-levels.ts';
import { findLevel, type LevelPlace } from './level-source.ts';
import { levelWatch } from './level-watch.ts';
import { findPack, isCampaignFile, openPack, packNames } from './pack-source.ts';
import type { Problem } from './problem.ts';

/** What to start with: a level or a pack as it was typed, of a level its part from 1; a tour; or nothing of that. */
export interface Wanted {
  readonly tour?: boolean | undefined;
  readonly level?: string | undefined;
  readonly part?: number | undefined;
  /** Language of the texts; absent: English. */
  readonly lang?: string | undefined;
  /** The level's program is to be written, in this file; `null`: in one of the level's name. Absent: the level is played. */
  readonly program?: string | null | undefined;
  /** The level's file is read anew after every save. */
  readonly watch?: boolean | undefined;
  /** The format of the level's file; absent: our own, or it is no file. */
  readonly from?: ForeignFormat | undefined;
  /** Seconds that a minute takes in a rush; absent: shifts are no rushes. */
  readonly rush?: number | undefined;
}

/** What the game opens with. */
export interface Game {
  readonly campaign: Campaign;
  /** The level and part to begin with, the part from 0; `null`: the list of levels. */
  readonly start: {
    readonly level: Level;
    readonly part: number | null;
    readonly writes: boolean;
    /** A plan of somebody else's, to begin with as a film. */
    readonly film?: Plan;
  } | null;
  readonly tour: boolean;
  /** `null`: no file is watched. */
  readonly watch: WatchLevel | null;
}

export async function gameOf({ tour = false, watch = false, ...wanted }: Wanted): Promise<Result<Game, Problem>> {
  const { level, part = null, lang = null, program, from } = wanted;
  if (level !== undefined && from !== undefined) return foreignGame(level, from);
  const game = level === undefined ? campaignGame(await readCampaign(lang)) : await namedGame(level, part, lang);
  if (!game.ok) return game;
  if (wanted.rush !== undefined && game.value.start?.level.parts.length === 0) return fail(NO_CLOCK);
  if (watch) return watching(game.value, level ?? '', lang);
  if (program !== undefined) return writing(game.value);
  return tour ? onTour(game.value) : game;
}

const campaignGame = (campaign: Result<Campaign, Problem>): Result<Game, Problem> =>
  campaign.ok ? ok({ campaign: campaign.value, start: null, tour: false, watch: null }) : campaign;

async function foreignGame(path: string, from: ForeignFormat): Promise<Result<Game, Problem>> {
  if (path === '-') return fail(NO_STDIN);
  const level = await (await import('./foreign-level.ts')).readForeignLevel(path, from);
  if (!level.ok) return level;
  const start = { level: level.value, part: null, writes: false };
  return ok({ campaign: campaignOf(level.value, path), start, tour: false, watch: null });
}

/** @param part the kitchen or puzzle that was asked for, from 1 */
async function namedGame(name: string, part: number | null, lang: string | null): Promise<Result<Game, Problem>> {
  if (name === '-') return fail(NO_STDIN);
  const place = await findLevel(name);
  // What is no level may be a pack, and a folder is no level: a level that is called like a pack comes first.
  const isLevel = place.ok && (place.value.kind === 'campaign' || (!isCampaignFile(name) && (await isFile(name))));
  const pack = isLevel ? null : await findPack(name);
  if (pack !== null) return part === null ? campaignGame(await openPack(pack, lang)) : fail(NO_PARTS);
  if (!place.ok) return fail(await withPacks(place.error));
  if (!isLevel && (await exists(name))) return fail(noPack(name));
  return levelGame(place.value, part, lang);
}

async function levelGame(place: LevelPlace, part: number | null, lang: string | null): Promise<Result<Game, Problem>> {
  const campaign = await campaignAround(place, lang);
  if (!campaign.ok) return campaign;
  const level = levelsOf(campaign.value).find(({ id }) => id === place.id);
  if (level === undefined) throw new Error(`${place.id} is in the campaign's file and not in the campaign`);
  const problem = part === null ? null : partProblem(level, part);
  if (problem !== null) return fail(problem);
  const start = { level, part: part === null ? null : part - 1, writes: false };
  return ok({ campaign: campaign.value, start, tour: false, watch: null });
}

function campaignAround(place: LevelPlace, lang: string | null): Promise<Result<Campaign, Problem>> {
  if (place.kind === 'file') return campaignOfFile(place.path, place.id, lang);
  return place.pack === null ? readCampaign(lang) : openPack(place.pack, lang);
}

/** A level from anywhere, as a campaign of its own. */
async function campaignOfFile(path: string, id: string, lang: string | null): Promise<Result<Campaign, Problem>> {
  const level = await readOwnLevel(path, id, lang);
  return level.ok ? ok(campaignOf(level.value, path)) : level;
}

/**
 * A level as a campaign of its own.
 * @param path that no other campaign has
 */
export const campaignOf = (level: Level, path: string): Campaign => ({
  title: titleOf(level),
  chapters: [{ title: titleOf(level), levels: [level] }],
  tour: null,
  pack: { folder: resolve(path), author: null },
});

/** The same game at its level's program. Every kitchen can be written for, also where its author has not thought of it. */
function writing(game: Game): Result<Game, Problem> {
  const { campaign, start } = game;
  const write = start === null ? null : writingFor(start.level, start.part);
  if (start === null || write === null) return fail(NO_PROGRAM);
  const { level: asked, part } = start;
  const level = write === asked.write ? asked : { ...asked, write };
  const chapters = campaign.chapters.map((chapter) => ({
    ...chapter,
    levels: chapter.levels.map((one) => (one === asked ? level : one)),
  }));
  return ok({ ...game, campaign: { ...campaign, chapters }, start: { level, part, writes: true } });
}

/** The same game, its level read anew after every save. Levels of campaigns are not watched: their files have fixed places. */
async function watching(game: Game, name: string, lang: string | null): Promise<Result<Game, Problem>> {
  const place = await findLevel(name);
  if (game.start === null || !place.ok || place.value.kind !== 'file') return fail(NO_FILE);
  return ok({ ...game, watch: levelWatch(place.value.path, place.value.id, lang) });
}

function onTour(game: Game): Result<Game, Problem> {
  if (game.start !== null) return fail(NO_LEVEL);
  return game.campaign.tour === null ? fail(NO_TOUR) : ok({ ...game, tour: true });
}

const NO_STDIN: Problem = {
  code: 'two-inputs',
  message: 'play cannot read the level from standard input: your keys come from there. Put it into a file.',
};

const NO_LEVEL: Problem = {
  code: 'usage',
  message: '--tour has levels of its own: name a pack that has one, or nothing for that of the game.',
};

const NO_TOUR: Problem = { code: 'no-tour', message: 'this campaign has no tour. awaiter list shows its levels.' };

export const NO_PROGRAM: Problem = {
  code: 'no-kitchen',
  message: 'this is a level of puzzles: there is no kitchen to write a program for. awaiter list shows the others.',
};

const NO_CLOCK: Problem = {
  code: 'no-kitchen',
  message: 'this is a level of puzzles: no clock runs in it, so there is no rush. awaiter list shows the others.',
};

const NO_FILE: Problem = {
  code: 'usage',
  message: '--watch is for a level file of your own: name its path, such as ./soup.json.',
};

const NO_PARTS: Problem = { code: 'usage', message: '--part is for a level: a pack has none.' };

const noPack = (name: string): Problem => ({
  code: 'not-a-file',
  message: `${quoted(name)} is a folder without an awaiter.json: a level file or the folder of a pack was expected. levels/README.md says how a pack is written.`,
});

async function withPacks(problem: Problem): Promise<Problem> {
  const names = await packNames();
  const isName = problem.code === 'no-such-level' && names.length > 0;
  return isName ? { ...problem, message: `${problem.message} There are the packs ${names.join(', ')}.` } : problem;
}
