import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Language } from '../model/lesson.ts';
import { javascriptBlocks } from './javascript-file.ts';
import { pythonBlocks } from './python-file.ts';
import { statementsOf } from './statements.ts';
import { usesOf } from './uses.ts';

export interface FileOptions {
  readonly language: Language;
  /** Milliseconds of real time that a kitchen minute takes, from 1. */
  readonly msPerMinute: number;
  /** What the first comment says, line by line. */
  readonly about: readonly string[];
}

const LANGUAGES = {
  javascript: { blocks: javascriptBlocks, mark: '//', gap: '\n\n' },
  python: { blocks: pythonBlocks, mark: '#', gap: '\n\n\n' },
} as const;

/**
 * A shift as a program of its own, without dependencies: run for real, it prints what the brain does, in the order and at
 * the minutes of the log; it finds both by running.
 * @param log all that happened, of a whole shift or of its first decisions, each with all that came of it
 */
export function programFile(kitchen: Kitchen, log: Log, { language, msPerMinute, about }: FileOptions): string {
  const statements = statementsOf(kitchen, log, true);
  const { blocks, mark, gap } = LANGUAGES[language];
  const head = about.map((line) => `${mark} ${line}`);
  const uses = usesOf(kitchen, log, statements);
  return `${[head, ...blocks(kitchen, statements, uses, msPerMinute)].map((block) => block.join('\n')).join(gap)}\n`;
}
