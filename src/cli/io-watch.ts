import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors save in several steps: what comes within this time is one save. Milliseconds. */
const SETTLED = 40;

/**
 * Calls back after every save of a file. Many editors put a new file in the old one's place, so its folder is watched.
 * @returns what ends the watching
 */
export function watchFile(path: string, onSave: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(dirname(path), { persistent: false }, (_, name) => {
      // Some systems do not say which file it was.
      if (name !== null && name !== basename(path)) return;
      clearTimeout(timer);
      timer = setTimeout(onSave, SETTLED);
    });
    watcher.on('error', () => {});
  } catch {
    // A folder that cannot be watched: the player runs the program with a key.
  }
  return () => {
    clearTimeout(timer);
    watcher?.close();
  };
}
