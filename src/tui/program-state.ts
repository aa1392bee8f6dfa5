import type { ProgramReport } from '../model/program.ts';
import type { ProgramNews } from './program-watch.ts';

/** A program that is being written. */
export interface ProgramState {
  /** `null` until it is known where the program stands. */
  readonly file: string | null;
  /** Why the file could not be opened, a sentence. */
  readonly problem: string | null;
  readonly isRunning: boolean;
  /** Of the last run that came to its end, kitchen by kitchen: they stay while the next one is under way. */
  readonly reports: readonly ProgramReport[];
  /** They are those of the program as it is given to everybody. */
  readonly isStarter: boolean;
}

export const NEW_PROGRAM: ProgramState = { file: null, problem: null, isRunning: false, reports: [], isStarter: false };

export function programReducer(state: ProgramState, news: ProgramNews): ProgramState {
  switch (news.type) {
    case 'opened':
      return { ...state, file: news.file, problem: news.problem };
    case 'runs':
      return { ...state, isRunning: true };
    case 'ran':
      return { ...state, isRunning: false, reports: news.reports, isStarter: news.isStarter };
  }
}
