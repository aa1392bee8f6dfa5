import { type BigIntStats, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Editors save in several steps: what comes within this time is one save. Milliseconds. */
const SETTLED = 40;
/** How often a path is looked at. Milliseconds. */
const EVERY = 100;

/**
 * Calls back after every save of a file. Many editors put a new file in the old one's place, the path may lead over a link,
 * and its folder may be replaced: so what is at the path is looked at again and again.
 * @returns what ends the watching
 */
export const watchFile = (path: string, onSave: () => void): (() => void) =>
  watching(onSave, (touch) => [watchPath(path, contentOf, touch)]);

/**
 * Calls back after every change of a level in a folder: saved, new, renamed or gone; and when there is another folder in
 * its place. Folders in it are not looked at.
 * @returns what ends the watching
 */
export const watchFolder = (path: string, onChange: () => void): (() => void) =>
  watching(onChange, (touch) => [
    watchEntries(path, touch),
    watchPath(path, identityOf, touch),
    // What a link leads to may be saved in another folder.
    ...linksIn(path).map((link) => watchPath(link, contentOf, touch)),
  ]);

/** @param begin begins to watch, and returns what ends it */
function watching(onChange: () => void, begin: (touch: () => void) => readonly (() => void)[]): () => void {
  let timer: NodeJS.Timeout | undefined;
  const ends = begin(() => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLED);
  });
  return () => {
    clearTimeout(timer);
    for (const end of ends) end();
  };
}

const contentOf = ({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string => `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
/** A number is given again to the next folder once a folder is gone. */
const identityOf = ({ ino, birthtimeNs }: BigIntStats): string => `${ino} ${birthtimeNs}`;

function watchPath(path: string, stateOf: (stats: BigIntStats) => string, touch: () => void): () => void {
  const look = (): string | null => {
    const stats = statsOf(path);
    return stats === undefined ? null : stateOf(stats);
  };
  let before = look();
  const timer = setInterval(() => {
    const now = look();
    if (now !== before) touch();
    before = now;
  }, EVERY).unref();
  return () => clearInterval(timer);
}

/** `undefined`: there is nothing, or nothing that may be looked at. */
function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const isLevel = (name: string): boolean => name.endsWith('.json');

function watchEntries(folder: string, touch: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      // Some systems do not say which file it was.
      if (name === null || isLevel(name)) touch();
    });
    watcher.on('error', () => {});
    return () => watcher.close();
  } catch {
    // It is gone, or nothing can be heard of what is in it: another one in its place is seen all the same.
    return () => {};
  }
}

function linksIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((one) => one.isSymbolicLink() && isLevel(one.name)).map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
