import { constants, readFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import envPaths from 'env-paths';
import { mergedProgress } from '../model/merged-progress.ts';
import { type Deed, NO_PROGRESS, type Progress, type ProgressStore, withDeed } from '../model/progress.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { quoted } from '../words/quoted.ts';
import { hasCode, locked } from './io-lock.ts';
import { makeFolder } from './io-make-folder.ts';
import { isNewer, type Kept, keptIn, NOTHING_KEPT, progressIn } from './kept.ts';

/** `closed`: there is a file that must not be touched, because it could not be read or is not for us. */
type State =
  | { readonly kind: 'open'; readonly kept: Kept; readonly notice: string | null }
  | { readonly kind: 'closed'; readonly notice: string };

/**
 * `awaiter/progress.json` in the user's state folder: `XDG_STATE_HOME` where it is set, else the system's own place.
 * @throws where the user has no home folder.
 */
export async function progressFile(): Promise<string> {
  const xdg = process.env.XDG_STATE_HOME ?? '';
  // The XDG specification asks for absolute paths, and for relative ones to be ignored.
  if (isAbsolute(xdg)) return join(xdg, 'awaiter', 'progress.json');
  if (xdg !== '') delete process.env.XDG_STATE_HOME;
  const { log, data } = envPaths('awaiter', { suffix: '' });
  // On Linux `log` is the XDG state folder; elsewhere it is for logs, which systems and users throw away.
  return join(process.platform === 'linux' ? log : data, 'progress.json');
}

/** Progress in that file. See `ProgressStore` for what is promised. */
export function progressStore(file: Promise<string> = progressFile()): ProgressStore {
  // A failure is told where the file is first needed, not here.
  file.catch(() => {});
  let told = false;
  const once = (notice: string): string | null => {
    const first = !told;
    told = true;
    return first ? notice : null;
  };
  // Of two that wait for the file's lock either may come first: here what was done first does.
  let latest: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = latest.then(work);
    latest = done.catch(() => {});
    return done;
  };
  return {
    async load() {
      try {
        const state = await readState(await file);
        const progress = state.kind === 'open' ? progressIn(state.kept) : NO_PROGRESS;
        return { progress, notice: state.kind === 'open' ? state.notice : once(state.notice) };
      } catch (error) {
        return {
          progress: NO_PROGRESS,
          notice: once(`Your progress could not be read (${reason(error)}): you start without it.`),
        };
      }
    },
    async record(deed) {
      try {
        const notice = await inTurn(async () => merge(await file, deed));
        return notice === null ? null : once(notice);
      } catch (error) {
        return once(`Your progress cannot be kept (${reason(error)}). You can play on; it lasts until you leave.`);
      }
    },
  };
}

async function merge(file: string, deed: Deed): Promise<string | null> {
  return (await rewrite(file, (kept) => withDeed(kept, deed))).notice;
}

/** Writes what `change` makes of what is kept; a file that is not for us is left as it is, and `change` is not asked. */
async function rewrite(file: string, change: (kept: Kept) => Progress): Promise<State> {
  await makeFolder(dirname(file), 0o700);
  return locked(`${file}.lock`, async () => {
    // Read again, under the lock: another game may have written since this one started.
    const state = await readState(file);
    if (state.kind === 'open') {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(file, `${JSON.stringify(change(state.kept))}\n`, { mode: 0o600 });
    }
    return state;
  });
}

/** All that is kept, also what only a later version knows. @returns a sentence for the player where it cannot be had */
export async function readKept(): Promise<Result<Kept, string>> {
  try {
    const state = await readState(await progressFile());
    return state.kind === 'open' && state.notice === null ? ok(state.kept) : fail(state.notice ?? '');
  } catch (error) {
    return fail(`Your progress could not be read (${reason(error)}).`);
  }
}

/**
 * Merges another progress into what is kept (see `mergedProgress`).
 * @returns what was kept before, or a sentence for the player where nothing could be kept
 */
export async function importKept(other: Progress): Promise<Result<Progress, string>> {
  try {
    const state = await rewrite(await progressFile(), (kept) => mergedProgress(kept, other));
    return state.kind === 'open' ? ok(state.kept) : fail(state.notice);
  } catch (error) {
    return fail(`Your progress cannot be kept (${reason(error)}).`);
  }
}

async function readState(file: string): Promise<State> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { kind: 'open', kept: NOTHING_KEPT, notice: null };
    return {
      kind: 'closed',
      notice: `Your progress in ${quoted(file)} could not be read (${reason(error)}). It is left as it is.`,
    };
  }
  const json = parsed(text);
  const kept = keptIn(json);
  if (kept !== null) return { kind: 'open', kept, notice: null };
  if (isNewer(json)) {
    const notice = `Your progress was written by a newer Awaiter. It is left as it is: update Awaiter to go on with it.`;
    return { kind: 'closed', notice };
  }
  const aside = await setAside(file);
  return {
    kind: 'open',
    kept: NOTHING_KEPT,
    notice: `Your progress file was damaged. It is kept as ${quoted(aside)}, and you start with an empty one.`,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Moves a damaged file out of the way, to the first name that is free. Nothing is ever overwritten. */
async function setAside(file: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = `${file}.broken-${number}`;
    try {
      await copyFile(file, aside, constants.COPYFILE_EXCL);
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      throw error;
    }
    await rm(file);
    return aside;
  }
}

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error
    ? String(error.code)
    : String(error instanceof Error ? error.message : error);
