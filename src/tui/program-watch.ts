import type { Kitchen } from '../model/kitchen.ts';
import type { Level } from '../model/level.ts';
import type { ProgramDesk, ProgramReport } from '../model/program.ts';

/** What a program is written for, and what it starts from. */
interface Draft {
  readonly level: string;
  /** From 0. */
  readonly part: number;
  readonly kitchen: Kitchen;
  readonly starter: readonly string[] | null;
}

/** @returns `null` where the level offers nothing to write */
export function draftOf({ id, parts, write }: Level): Draft | null {
  const part = parts[write?.part ?? -1];
  return write === null || part === undefined ? null : { ...write, level: id, kitchen: part.kitchen };
}

/** What happens to a program that is being written. */
export type ProgramNews =
  | { readonly type: 'opened'; readonly file: string; readonly problem: string | null }
  | { readonly type: 'runs' }
  | { readonly type: 'ran'; readonly report: ProgramReport };

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
    const { level, part, kitchen, starter } = this.#draft;
    const { file, problem } = await this.#desk.open(level, part, kitchen, starter);
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
    const report = await this.#desk.run(file, this.#draft.kitchen, signal);
    if (!signal.aborted) this.#onNews({ type: 'ran', report });
  }
}
