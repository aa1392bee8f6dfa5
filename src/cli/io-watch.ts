import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors save in several steps: what comes within this time is one save. Milliseconds. */
const SETTLED = 40;

/**
 * Calls back after every save of a file. Many editors put a new file in the old one's place, so its folder is watched.
 * @returns what ends the watching
 */
export const watchFile = (path: string, onSave: () => void): (() => void) =>
  watchNames(dirname(path), (name) => name === basename(path), onSave);

/**
 * Calls back after every change of a level in a folder: saved, new, renamed or gone. Folders in it are not looked at.
 * @returns what ends the watching
 */
export const watchFolder = (path: string, onChange: () => void): (() => void) =>
  watchNames(path, (name) => name.endsWith('.json'), onChange);

function watchNames(folder: string, isMeant: (name: string) => boolean, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(folder, { persistent: false }, (_, name) => {
      // Some systems do not say which file it was.
      if (name !== null && !isMeant(name)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLED);
    });
    watcher.on('error', () => {});
  } catch {
    // A folder that cannot be watched: then somebody else has to ask for it, the player with a key.
  }
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
