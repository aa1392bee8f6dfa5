import { basename } from 'node:path';
import { type CampaignFile, nearest, type ParsedLevel, placedLevels } from '../levels/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { printable, quoted } from '../words/quoted.ts';
import { exists } from './io.ts';
import { readCampaignFile, readCampaignLevel, readLevelFile } from './io-levels.ts';
import { baseOf } from './io-overlays.ts';
import { findPack } from './pack-source.ts';
import type { Problem } from './problem.ts';

/** Where a level is: in a file (`-` is standard input), in the campaign that comes with the game, or in a pack's folder. */
export type LevelPlace =
  | { readonly kind: 'file'; readonly path: string; readonly id: string }
  | {
      readonly kind: 'campaign';
      /** `null`: the campaign that comes with the game. */
      readonly pack: string | null;
      readonly chapter: CampaignFile['chapters'][number];
      readonly id: string;
    };

/**
 * What LEVEL names: `-` is standard input; what looks like a path (a slash, or `.json` at its end) is one, or a pack and
 * one of its levels; else an id or number of the campaign, in upper or lower case; else a file of that name.
 */
export async function findLevel(name: string): Promise<Result<LevelPlace, Problem>> {
  if (name === '-') return ok({ kind: 'file', path: '-', id: 'stdin' });
  const base = await baseOf(name);
  if (base !== null) return fail(noLevel(name, base));
  const file = (): LevelPlace => ({ kind: 'file', path: name, id: idOf(name) });
  if (/[/\\]|\.json$/iu.test(name)) return inPack(name, file());
  const campaign = await readCampaignFile();
  if (!campaign.ok) return campaign;
  const place = placedLevels(campaign.value).find(({ id }) => isMeant(name, id));
  if (place !== undefined) return ok({ kind: 'campaign', pack: null, ...place });
  if (await exists(name)) return ok(file());
  const pack = await findPack(name);
  return fail(pack === null ? unknownLevel(name, campaign.value) : await aPack(name, pack));
}

/** The level that LEVEL names. */
export async function readLevel(name: string): Promise<Result<ParsedLevel, Problem>> {
  const place = await findLevel(name);
  if (!place.ok) return place;
  const { value } = place;
  if (value.kind === 'file') return readLevelFile(value.path, value.id);
  const { pack, chapter, id } = value;
  return pack === null
    ? readCampaignLevel(chapter, id)
    : readCampaignLevel(chapter, id, { folder: pack, language: null });
}

/** `databases/D2` is a level of a pack, where there is no such file. */
async function inPack(name: string, file: LevelPlace): Promise<Result<LevelPlace, Problem>> {
  const { pack, level } = /^(?<pack>.+)[/\\](?<level>[^/\\]+)$/u.exec(name)?.groups ?? {};
  if (pack === undefined || level === undefined || (await exists(name))) return ok(file);
  const folder = await findPack(pack);
  if (folder === null) return ok(file);
  const campaign = await readCampaignFile({ folder, language: null });
  if (!campaign.ok) return campaign;
  const place = placedLevels(campaign.value).find(({ id }) => isMeant(level, id));
  if (place === undefined) return fail(notInPack(pack, level, campaign.value));
  return ok({ kind: 'campaign', pack: folder, ...place });
}

/** A file's name without its folder and ending. */
export const idOf = (path: string): string => printable(basename(path).replace(/\.json$/iu, ''));

/** `L02` is meant by `L02`, `l02`, `l2`, `02` and `2`. */
function isMeant(name: string, id: string): boolean {
  return plain(name) === plain(id) || (/^\d+$/u.test(name) && Number(name) === numberOf(id));
}

/** In lower case, and without zeros before a number. */
const plain = (id: string): string => id.toLowerCase().replace(/(?<!\d)0+(?=\d)/gu, '');

/** Only `L` and digits are numbers: X1, an extra, is called by its whole name. */
const numberOf = (id: string): number => Number(/^l(\d+)$/iu.exec(id)?.[1] ?? Number.NaN);

const noLevel = (name: string, base: string): Problem => ({
  code: 'bad-level',
  message: `${quoted(name)} is no level: it has the texts of ${quoted(base)} in another language. Name that file.`,
});

function notInPack(pack: string, level: string, { chapters }: CampaignFile): Problem {
  const ids = chapters.flatMap(({ levels }) => levels);
  return {
    code: 'no-such-level',
    message: `the pack ${quoted(pack)} has no level ${quoted(level)}: it has ${ids.join(', ')}.`,
    details: { nearest: nearest(level, ids), levels: ids },
  };
}

async function aPack(name: string, folder: string): Promise<Problem> {
  const campaign = await readCampaignFile({ folder, language: null });
  const levels = campaign.ok ? placedLevels(campaign.value).map(({ id }) => `${name}/${id}`) : [];
  const some = levels[0] === undefined ? '' : `: name one of its levels, such as ${levels[0]}`;
  return { code: 'no-such-level', message: `${quoted(name)} is a pack${some}.`, details: { nearest: null, levels } };
}

function unknownLevel(name: string, { chapters }: CampaignFile): Problem {
  const ids = chapters.flatMap(({ levels }) => levels);
  const near = nearestNumber(name, ids) ?? nearest(name, ids);
  const hint = near === null ? 'awaiter list shows the levels' : `did you mean ${quoted(near)}? awaiter list shows all`;
  return {
    code: 'no-such-level',
    message: `there is no level ${quoted(name)} in the campaign, and no such file: ${hint}.`,
    details: { nearest: near, levels: ids },
  };
}

/** For a level number that is not there: the level that comes after where it would be, else the last one. */
function nearestNumber(name: string, ids: readonly string[]): string | null {
  const number = /^l?0*(\d{1,3})$/iu.exec(name)?.[1];
  if (number === undefined) return null;
  return ids.find((id) => numberOf(id) > Number(number)) ?? ids.findLast((id) => numberOf(id) > 0) ?? null;
}
