import { readdir, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';
import { isFile } from './io.ts';
import { CAMPAIGN_FILE, levelsFolder } from './io-levels.ts';
import { locked } from './io-lock.ts';
import { makeFolder } from './io-make-folder.ts';
import { progressFile } from './io-progress.ts';

/*
 * Packs lie in three places: with the game, in the user's own folder for them, and wherever one was opened by its path.
 * Those are remembered in `packs.json` beside the progress.
 */

/** Packs that are remembered; whoever opens more than that loses sight of the one that was opened longest ago. */
const MOST_REMEMBERED = 20;

interface RememberedPack {
  readonly folder: string;
  readonly title: string;
}

/** Whether a folder is a campaign's: it has a campaign file in it. */
export const isPack = (folder: string): Promise<boolean> => isFile(join(folder, CAMPAIGN_FILE));

/** The folders of the packs that come with the game and of those in the user's own folder, each by name. */
export async function placedPacks(): Promise<readonly string[]> {
  const homes = [join(levelsFolder(), 'packs'), await packsFolder()];
  return (await Promise.all(homes.map(packsIn))).flat();
}

async function packsIn(home: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(home)).filter((name) => !name.startsWith('.')).sort();
    const folders = names.map((name) => join(home, name));
    const are = await Promise.all(folders.map(isPack));
    return folders.filter((_, index) => are[index]);
  } catch {
    // Nobody has to have such a folder.
    return [];
  }
}

/** `awaiter/packs` in the user's data folder: `XDG_DATA_HOME` where it is set, else the system's own place. */
async function packsFolder(): Promise<string> {
  const xdg = process.env.XDG_DATA_HOME ?? '';
  if (isAbsolute(xdg)) return join(xdg, 'awaiter', 'packs');
  // As for the progress: relative paths are to be ignored.
  if (xdg !== '') delete process.env.XDG_DATA_HOME;
  return join(envPaths('awaiter', { suffix: '' }).data, 'packs');
}

/** The packs that were opened by their folders, the latest first, by the titles that they had then. They may be gone. */
export async function rememberedPacks(): Promise<readonly RememberedPack[]> {
  try {
    return await readRemembered(await rememberedFile());
  } catch {
    return [];
  }
}

/** Puts a pack in front of those that are remembered. */
export const rememberPack = (folder: string, title: string): Promise<void> =>
  rewrite((packs) => [{ folder, title }, ...packs.filter((pack) => pack.folder !== folder)].slice(0, MOST_REMEMBERED));

export const forgetPack = (folder: string): Promise<void> =>
  rewrite((packs) => packs.filter((pack) => pack.folder !== folder));

const rememberedFile = async (): Promise<string> => join(dirname(resolve(await progressFile())), 'packs.json');

/** What cannot be written is not remembered: the pack can be opened by its folder all the same. */
async function rewrite(change: (packs: readonly RememberedPack[]) => readonly RememberedPack[]): Promise<void> {
  try {
    const file = await rememberedFile();
    await makeFolder(dirname(file), 0o700);
    await locked(`${file}.lock`, async () => {
      const packs = change(await readRemembered(file));
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(file, `${JSON.stringify({ version: 1, packs })}\n`, { mode: 0o600 });
    });
  } catch {
    // Told to nobody: see above.
  }
}

/** None where there is no file, or a damaged one: it grows again with every pack that is opened. */
async function readRemembered(file: string): Promise<readonly RememberedPack[]> {
  const { packs } =
    (await readFile(file, 'utf8')
      .then(JSON.parse)
      .catch(() => null)) ?? {};
  return Array.isArray(packs) ? packs.filter(isRemembered) : [];
}

const isRemembered = (one: Partial<RememberedPack> | null): one is RememberedPack =>
  typeof one?.folder === 'string' && typeof one.title === 'string';
