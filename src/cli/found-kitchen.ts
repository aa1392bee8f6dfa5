import { parseLevel, titleOf } from '../levels/index.ts';
import type { Campaign, Level } from '../model/level.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Shared } from '../share/index.ts';
import { printable, quoted } from '../words/quoted.ts';
import type { KitchenInput } from './input.ts';
import { readCampaign } from './io-levels.ts';
import { readLevel } from './level-source.ts';
import { campaignDesk } from './pack-source.ts';
import type { Problem } from './problem.ts';

/** The kitchen of a code: in which campaign, level and part it stands. */
export interface FoundKitchen extends Pick<KitchenInput, 'level' | 'part' | 'number'> {
  readonly campaign: Campaign;
}

/**
 * Finds the kitchen of a code by its hash: in the level that was named, else in the campaign and the packs that are known,
 * else in the code itself.
 * @param name a LEVEL, `null` where none was named
 * @param language of the campaign's texts, `null`: as they are written
 */
export async function findKitchen(
  shared: Shared,
  name: string | null,
  language: string | null,
): Promise<Result<FoundKitchen, Problem>> {
  if (name !== null) return inNamedLevel(shared, name);
  const campaign = await readCampaign(language);
  if (!campaign.ok) return campaign;
  const found = inCampaign(shared, campaign.value) ?? (await inPacks(shared, language));
  if (found !== null) return ok(found);
  return shared.level === null
    ? fail(
        missingKitchen(
          shared,
          levelsIn(campaign.value).map(({ id }) => id),
        ),
      )
    : inCode(shared, shared.level);
}

/** A pack that cannot be opened is passed over: it is told of where it is asked for. */
async function inPacks(shared: Shared, language: string | null): Promise<FoundKitchen | null> {
  const desk = campaignDesk(language);
  const packs = (await desk.list()).filter(({ folder }) => folder !== null);
  for (const pack of packs) {
    const campaign = await desk.open(pack);
    const found = campaign.ok ? inCampaign(shared, campaign.value) : null;
    if (found !== null) return found;
  }
  return null;
}

async function inNamedLevel(shared: Shared, name: string): Promise<Result<FoundKitchen, Problem>> {
  const level = await readLevel(name);
  if (!level.ok) return level;
  const found = inCampaign(shared, campaignOf(level.value));
  return found === null ? fail(isAnother(shared, name, level.value)) : ok(found);
}

/** Whoever has made the code may have put any text into it. */
function inCode(shared: Shared, text: string): Result<FoundKitchen, Problem> {
  const level = parseLevel(text, printable(shared.id));
  if (!level.ok) return fail(FOREIGN_LEVEL);
  const found = inCampaign(shared, campaignOf(level.value));
  return found === null ? fail(FOREIGN_LEVEL) : ok(found);
}

/** A level as a campaign of its own. */
const campaignOf = (level: Level): Campaign => ({
  title: titleOf(level),
  chapters: [{ title: titleOf(level), levels: [level] }],
  tour: null,
});

function inCampaign({ hash }: Shared, campaign: Campaign): FoundKitchen | null {
  const levels = levelsIn(campaign);
  for (const level of [...levels, ...levels.flatMap(({ variants }) => variants)]) {
    const at = level.parts.findIndex((part) => part.hash === hash);
    const part = level.parts[at];
    if (part !== undefined) return { campaign, level, part, number: at + 1 };
  }
  return null;
}

const levelsIn = ({ chapters, tour }: Campaign): readonly Level[] => [
  ...chapters.flatMap(({ levels }) => levels),
  ...(tour?.levels ?? []),
];

const FOREIGN_LEVEL: Problem = {
  code: 'bad-code',
  message: 'the level in the code is not the one that its plan is for: somebody has put the code together by hand.',
  details: { fault: 'foreign' },
};

const HOW_ELSE =
  'Whoever has the level’s file names it with --level FILE; awaiter share FILE --with-level puts the whole level into a code.';

/** @param ids of the levels of the campaign: one that is there has changed */
export function missingKitchen({ hash, id }: Shared, ids: readonly string[]): Problem {
  const known = ids.includes(id);
  const called = id === '' ? '' : ` It was called ${quoted(id)} where the code was made.`;
  const message = known
    ? `${quoted(id)} has changed since the code was made, or the code is about another level of that name: no kitchen here has its hash ${hash}. ${HOW_ELSE}`
    : `no level that is known here has the kitchen of the code (hash ${hash}).${called} ${HOW_ELSE}`;
  return { code: known ? 'level-changed' : 'unknown-kitchen', message, details: { hash, level: id } };
}

function isAnother({ hash, id }: Shared, name: string, { parts }: Level): Problem {
  const hashes = parts.map((part) => part.hash);
  const has = hashes.length === 0 ? 'no kitchen' : hashes.join(', ');
  const message =
    `${quoted(name)} is not the level of the code, or it has changed since: the code is for the kitchen ${hash}` +
    `${id === '' ? '' : ` of ${quoted(id)}`}, and this level has ${has}.`;
  return { code: 'level-changed', message, details: { hash, level: id, found: hashes } };
}
