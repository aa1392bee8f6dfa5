import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 50;
const PAUSE_MS = 40;
/** A lock that is older was left behind by a game that died: what it guards takes milliseconds. */
const STALE_MS = 10_000;

/**
 * Does `work` while no other process does work under the same lock file. Waits two seconds at most: then the work is
 * done without the lock, because losing it for sure is worse than losing it in a race.
 * @throws what the file system says where the lock file cannot be made, and what `work` throws.
 */
export async function locked<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const held = await acquire(path);
  try {
    return await work();
  } finally {
    if (held) await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await (await open(path, 'wx')).close();
      return true;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    if (await isStale(path)) await rm(path, { force: true });
    else await sleep(PAUSE_MS);
  }
  return false;
}

async function isStale(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > STALE_MS;
  } catch {
    // Released this very moment.
    return false;
  }
}

export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
