import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './io-lock.ts';

/**
 * Makes a folder, and those above it that are missing. Not by `recursive` of Node: where the file system denies that a
 * folder is there as soon as it is made (as /proc does), that goes on for ever.
 * @param mode of those that are made
 * @throws what the file system answers, as `mkdir` does
 */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  if (await isMade(folder, mode)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder), mode);
  await mkdir(folder, mode).catch(unlessThere);
}

/** @returns whether the folder is there now; if not, one above it is missing */
async function isMade(folder: string, mode: number | undefined): Promise<boolean> {
  try {
    await mkdir(folder, mode).catch(unlessThere);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function unlessThere(error: unknown): void {
  if (!hasCode(error, 'EEXIST')) throw error;
}
