import type { ProgramReport } from '../model/program.ts';
import type { ProgramNews } from './program-watch.ts';

/** A program that is being written. */
export interface ProgramState {
  /** `null` until it is known where the program stands. */
  readonly file: string | null;
  /** Why the file could not be opened, a sentence. */
  readonly problem: string | null;
  readonly isRunning: boolean;
  /** Of the last run that came to its end: it stays while the next one is under way. */
  readonly report: ProgramReport | null;
}

export const NEW_PROGRAM: ProgramState = { file: null, problem: null, isRunning: false, report: null };

export function programReducer(state: ProgramState, news: ProgramNews): ProgramState {
  switch (news.type) {
    case 'opened':
      return { ...state, file: news.file, problem: news.problem };
    case 'runs':
      return { ...state, isRunning: true };
    case 'ran':
      return { ...state, isRunning: false, report: news.report };
  }
}
