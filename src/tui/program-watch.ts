import { partWritten } from '../lesson/index.ts';
import { type Trial, trialsOf } from '../levels/index.ts';
import type { Level } from '../model/level.ts';
import type { ProgramDesk, ProgramReport } from '../model/program.ts';

/** What a program is written for, and what it starts from. */
interface Draft {
  readonly level: string;
  /** The first part that it is written for, from 0: its file is called after it. */
  readonly part: number;
  /** At least one. */
  readonly trials: readonly [Trial, ...Trial[]];
  readonly starter: readonly string[] | null;
}

/** @returns `null` where the level offers nothing to write */
export function draftOf(level: Level): Draft | null {
  const { id, write } = level;
  const [first, ...others] = trialsOf(level);
  if (write === null || first === undefined) return null;
  return { level: id, part: partWritten(write) ?? 0, trials: [first, ...others], starter: write.starter };
}

/** What happens to a program that is being written. */
export type ProgramNews =
  | { readonly type: 'opened'; readonly file: string; readonly problem: string | null }
  | { readonly type: 'runs' }
  /** A report for each kitchen, in the order of `trialsOf`. `isStarter`: of the program as it is given to everybody. */
  | { readonly type: 'ran'; readonly reports: readonly ProgramReport[]; readonly isStarter: boolean };

/** Opens the file of a program, and runs it at once and after every save. A newer run ends the one before, which is then not told. */
export class ProgramWatch {
  readonly #desk: ProgramDesk;
  readonly #draft: Draft;
  readonly #onNews: (news: ProgramNews) => void;
  #file: string | null = null;
  #run = new AbortController();
  #stopWatching = (): void => {};
  #isOpening = false;
  #isClosed = false;

  constructor(desk: ProgramDesk, draft: Draft, onNews: (news: ProgramNews) => void) {
    this.#desk = desk;
    this.#draft = draft;
    this.#onNews = onNews;
    this.again();
  }

  /** Runs the program without a save; where its file could not be opened, tries that again. */
  again(): void {
    if (this.#file !== null) void this.#runIt(this.#file);
    else if (!this.#isOpening) void this.#open();
  }

  /** Ends the run that is under way, and watches no longer. */
  close(): void {
    this.#isClosed = true;
    this.#run.abort();
    this.#stopWatching();
  }

  async #open(): Promise<void> {
    this.#isOpening = true;
    const { level, part, trials, starter } = this.#draft;
    const { file, problem } = await this.#desk.open(level, part, trials[0].kitchen, starter);
    this.#isOpening = false;
    if (this.#isClosed) return;
    this.#onNews({ type: 'opened', file, problem });
    if (problem !== null) return;
    this.#file = file;
    this.#stopWatching = this.#desk.watch(file, () => this.again());
    this.again();
  }

  async #runIt(file: string): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#onNews({ type: 'runs' });
    const { trials } = this.#draft;
    const isStarter = await this.#desk.holdsStarter(file);
    if (signal.aborted) return;
    const reports = await Promise.all(trials.map(({ kitchen }) => this.#desk.run(file, kitchen, signal)));
    if (!signal.aborted) this.#onNews({ type: 'ran', reports, isStarter });
  }
}
