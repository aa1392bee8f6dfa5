import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cooking, rememberingCooks } from '../check-file.ts';
import { cooksInWorker } from '../cooks-in-worker.ts';
import { EXIT, type Exit } from '../exit.ts';
import { filesOf, foldersOf } from '../io-folders.ts';
import { watchFile, watchFolder } from '../io-watch.ts';
import { type Printer, tell } from '../problem.ts';
import { type CheckOptions, checkAll } from './check.ts';

/** The cursor goes to the top of an empty screen. What was scrolled away stays. */
const CLEAR = '\u001B[2J\u001B[H';
const UNTIL = 'Checked again at the next save. Ctrl-C ends.';
/** As long as a timer can be: a save or Ctrl-C comes before. Milliseconds. */
const LONG = 2 ** 31 - 1;

/** Checks the same files again after every save, until Ctrl-C. A save in the middle of a check begins it anew. */
export async function checkWatching(printer: Printer, options: CheckOptions): Promise<Exit> {
  const { paths } = options;
  if (paths.includes('-')) return tell(printer, false, STDIN);
  const files = await filesOf(paths);
  if (!files.ok) return tell(printer, false, files.error);
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  process.once('SIGINT', leave);
  let { signal } = leaving;
  // One memory for all rounds: most of the kitchens stay as they were.
  const cooking = rememberingCooks((kitchen) => cooksInWorker(kitchen, signal));
  while (!leaving.signal.aborted) {
    const saving = new AbortController();
    const unwatch = await watchAll(paths, () => saving.abort());
    signal = AbortSignal.any([leaving.signal, saving.signal]);
    await checkOnce(printer, options, cooking, signal);
    await pause(LONG, undefined, { signal }).catch(() => {});
    unwatch();
  }
  process.removeListener('SIGINT', leave);
  return EXIT.fine;
}

const STDIN = {
  code: 'usage',
  message: 'standard input cannot be watched: name a file, or leave --watch out.',
} as const;

async function checkOnce(
  printer: Printer,
  options: CheckOptions,
  cooking: Cooking,
  signal: AbortSignal,
): Promise<void> {
  if (process.stdout.isTTY) printer.out(CLEAR);
  const say = (lines: readonly string[]) => {
    for (const line of lines) printer.out(line);
  };
  try {
    const checks = await checkAll(options, cooking, say);
    // A file that is gone may come back.
    say([...(checks.ok ? [] : [checks.error.message]), '', UNTIL]);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** @returns what ends the watching */
async function watchAll(paths: readonly string[], onSave: () => void): Promise<() => void> {
  const ends: (() => void)[] = [];
  for (const path of paths) {
    const folders = await foldersOf(path);
    ends.push(...(folders.length === 0 ? [watchFile(path, onSave)] : folders.map((one) => watchFolder(one, onSave))));
  }
  return () => {
    for (const end of ends) end();
  };
}
