import { basename, dirname, resolve } from 'node:path';
import { placedLevels } from '../levels/index.ts';
import type { Campaign } from '../model/level.ts';
import type { CampaignDesk, ListedCampaign } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { CAMPAIGN_FILE, levelsFolder, readCampaign, readCampaignFile } from './io-levels.ts';
import { languageProblem } from './io-overlays.ts';
import { forgetPack, isPack, placedPacks, rememberedPacks, rememberPack } from './io-packs.ts';
import type { Problem } from './problem.ts';

/**
 * The folder of the pack that a name means: the path of a folder with a campaign file or of that file, else what the
 * folder of a known pack is called. `null` where it means none.
 */
export async function findPack(name: string): Promise<string | null> {
  const path = isCampaignFile(name) ? dirname(name) : name;
  // No name is not the name of the folder in which we are.
  if (path === '') return null;
  if (await isPack(path)) return resolve(path);
  return (await knownFolders()).find((folder) => basename(folder).toLowerCase() === name.toLowerCase()) ?? null;
}

export const isCampaignFile = (path: string): boolean => basename(path) === CAMPAIGN_FILE;

/** What the packs are called that can be named without their paths. */
export const packNames = async (): Promise<readonly string[]> =>
  (await knownFolders()).map((folder) => basename(folder));

/** The levels of these packs as they are named from outside: `databases/D2`. None of a pack that is damaged. */
export async function packLevelNames(): Promise<readonly string[]> {
  const packs = (await knownFolders()).map(async (folder) => {
    const file = await readCampaignFile({ folder, language: null });
    return file.ok ? placedLevels(file.value).map(({ id }) => `${basename(folder)}/${id}`) : [];
  });
  return (await Promise.all(packs)).flat();
}

async function knownFolders(): Promise<readonly string[]> {
  const remembered = await Promise.all(
    (await rememberedPacks()).map(async ({ folder }) => ((await isPack(folder)) ? [folder] : [])),
  );
  return [...new Set([...(await placedPacks()), ...remembered.flat()])];
}

/** A pack with all its levels. One that lies where nobody would find it again is remembered. */
export async function openPack(folder: string, language: string | null): Promise<Result<Campaign, Problem>> {
  const campaign = await readCampaign(language, folder);
  if (!campaign.ok || folder === levelsFolder()) return campaign;
  if (!(await placedPacks()).includes(folder)) await rememberPack(folder, campaign.value.title);
  return campaign;
}

/** The campaigns on the map. @param language in which they are shown, as far as they have texts in it */
export const campaignDesk = (language: string | null): CampaignDesk => ({
  list: async () => {
    const placed = await placedPacks();
    const remembered = (await rememberedPacks()).filter(({ folder }) => !placed.includes(folder));
    return Promise.all([
      listed({ folder: null, title: '', remembered: false }, language),
      ...placed.map((folder) => listed({ folder, title: basename(folder), remembered: false }, language)),
      ...remembered.map(({ folder, title }) => listed({ folder, title, remembered: true }, language)),
    ]);
  },
  open: async ({ folder }) => {
    const path = folder ?? levelsFolder();
    if (!(await isPack(path))) return fail({ kind: 'moved' });
    const spoken = (await languageProblem(language, path)) === null ? language : null;
    const campaign = await readCampaign(spoken, path);
    return campaign.ok ? ok(campaign.value) : fail({ kind: 'broken', message: campaign.error.message });
  },
  forget: forgetPack,
});

/** With its title as it is now; with the one that is known where its file cannot be read. */
async function listed(one: ListedCampaign, language: string | null): Promise<ListedCampaign> {
  const file = await readCampaignFile({ folder: one.folder ?? levelsFolder(), language });
  return file.ok ? { ...one, title: file.value.title } : one;
}
