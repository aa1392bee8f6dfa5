import type { ProgramDesk, ProgramReport } from '../../../src/model/program.ts';

export const FILE = '~/kitchen/programs/tea.mjs';

/** A desk whose file is saved, and whose runs come to their end, when the test says so. */
export interface FakeDesk extends ProgramDesk {
  /** What `open` was asked for, call by call. */
  readonly opened: readonly Parameters<ProgramDesk['open']>[];
  /** The signals of all runs, the latest last. */
  readonly stops: readonly AbortSignal[];
  /** Whether somebody waits for a save. */
  readonly isWatched: () => boolean;
  /** Why the file cannot be opened from now on. */
  readonly refuse: (problem: string | null) => void;
  /** The file is saved. From now on a run comes to this, at once; to `null`: not before the next save. */
  readonly save: (report: ProgramReport | null) => void;
}

/**
 * @param first what the program comes to as it is found; `null`: its run takes its time
 * @param isStarter before the first save the file holds what it is given to begin with
 */
export function fakeDesk(first: ProgramReport | null, isStarter = false): FakeDesk {
  const opened: Parameters<ProgramDesk['open']>[] = [];
  const stops: AbortSignal[] = [];
  const watchers = new Set<() => void>();
  let report = first;
  let isSaved = false;
  let problem: string | null = null;
  return {
    opened,
    stops,
    isWatched: () => watchers.size > 0,
    refuse: (why) => {
      problem = why;
    },
    save: (next) => {
      report = next;
      isSaved = true;
      for (const told of watchers) told();
    },
    open: (...asked) => {
      opened.push(asked);
      return Promise.resolve({ file: FILE, problem });
    },
    holdsStarter: () => Promise.resolve(!isSaved && isStarter),
    run: (_, __, stop) => {
      stops.push(stop);
      return report === null ? new Promise(() => {}) : Promise.resolve(report);
    },
    watch: (_, onSave) => {
      watchers.add(onSave);
      return () => watchers.delete(onSave);
    },
  };
}
