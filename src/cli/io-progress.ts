import { constants } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import process from 'node:process';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { CONFIDENCES, LANGUAGES } from '../model/lesson.ts';
import { type Deed, NO_PROGRESS, type Progress, type ProgressStore, withDeed } from '../model/progress.ts';
import { GOALS } from '../model/spec.ts';
import { quoted } from '../words/quoted.ts';
import { hasCode, locked } from './io-lock.ts';

const VERSION = 1;

const stars = z.int().min(0).max(3);
const count = z.int().min(0);

/**
 * Loose: what a later version adds is kept when an earlier one writes the file again. What an earlier version did not
 * know yet is empty.
 */
const Kept = z.looseObject({
  version: z.literal(VERSION),
  kitchens: z.record(
    z.string(),
    z.looseObject({ stars, goal: z.enum(GOALS), value: count, plan: z.array(z.string()) }),
  ),
  tries: z.record(z.string(), count).default({}),
  programs: z.record(z.string(), z.looseObject({ stars, goal: z.enum(GOALS), value: count })).default({}),
  puzzles: z.record(z.string(), z.looseObject({ stars })).default({}),
  questions: z
    .record(
      z.string(),
      z.looseObject({
        answer: z.int().min(-1),
        confidence: z.enum(CONFIDENCES).nullable(),
        right: z.boolean(),
        owed: z.boolean(),
        at: count,
        again: count,
      }),
    )
    .default({}),
  finished: count.default(0),
  latest: z.string().default(''),
  language: z.enum(LANGUAGES).default('javascript'),
});
type Kept = z.infer<typeof Kept>;

/** `locked`: there is a file that must not be touched, because it could not be read or is not for us. */
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
  const { default: envPaths } = await import('env-paths');
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
        const progress: Progress = state.kind === 'open' ? progressIn(state.kept) : NO_PROGRESS;
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

const progressIn = ({ kitchens, tries, programs, puzzles, questions, finished, latest, language }: Kept): Progress => ({
  ...{ kitchens, tries, programs, puzzles, questions, finished, latest, language },
});

async function merge(file: string, deed: Deed): Promise<string | null> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  return locked(`${file}.lock`, async () => {
    // Read again, under the lock: another game may have written since this one started.
    const state = await readState(file);
    if (state.kind === 'closed') return state.notice;
    await writeFileAtomic(file, `${JSON.stringify(withDeed(state.kept, deed))}\n`, { mode: 0o600 });
    return state.notice;
  });
}

const EMPTY: Kept = Kept.parse({ version: VERSION, kitchens: {} });

async function readState(file: string): Promise<State> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return { kind: 'open', kept: EMPTY, notice: null };
    return {
      kind: 'closed',
      notice: `Your progress in ${quoted(file)} could not be read (${reason(error)}). It is left as it is.`,
    };
  }
  const json = parsed(text);
  const kept = Kept.safeParse(json);
  if (kept.success) return { kind: 'open', kept: kept.data, notice: null };
  if (isNewer(json)) {
    const notice = `Your progress was written by a newer Awaiter. It is left as it is: update Awaiter to go on with it.`;
    return { kind: 'closed', notice };
  }
  const aside = await setAside(file);
  return {
    kind: 'open',
    kept: EMPTY,
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

const isNewer = (json: unknown): boolean =>
  z.looseObject({ version: z.int().min(VERSION + 1) }).safeParse(json).success;

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
