import { dirname, resolve } from 'node:path';
import { starterOf } from '../code/index.ts';
import type { ProgramDesk } from '../model/program.ts';
import { noFolderText, notAFileText } from '../words/program-faults.ts';
import { exists, isFile, isFolder, readText } from './io.ts';
import { notAProgram, runProgramFile } from './io-program.ts';
import { watchFile } from './io-watch.ts';
import { writeText } from './io-write.ts';

/** The file that was named for a level's program. */
export interface NamedFile {
  readonly level: string;
  readonly file: string;
}

/**
 * Where learners' programs are written and run: `L10.mjs` in the folder in which the game was started, `L16-2.mjs` for
 * part 2, unless another file was named. What stands there is never overwritten.
 */
export function programDesk(named: NamedFile | null = null): ProgramDesk {
  const starters = new Map<string, string>();
  return {
    open: async (level, part, kitchen, starter) => {
      const path = programPath(named, level, part);
      const problem = notAProgram(path) ?? (await noPlace(path));
      if (problem !== null) return { file: path, problem };
      const title = part === 0 ? level : `${level}, part ${part + 1}`;
      const options = { title, lines: starter, isTyped: /\.m?ts$/u.test(path) };
      const text = `${starterOf(kitchen, options).join('\n')}\n`;
      starters.set(path, text);
      if (await exists(path)) return { file: path, problem: null };
      return { file: path, problem: (await writeText(path, text))?.message ?? null };
    },
    holdsStarter: async (path) => {
      const read = await readText(path);
      return read.ok && read.value === starters.get(path);
    },
    run: (path, kitchen, stop) => runProgramFile(path, kitchen, { stop }),
    watch: watchFile,
  };
}

/** Why a program cannot be written at a path, `null` where it can. */
async function noPlace(path: string): Promise<string | null> {
  if (await isFolder(path)) return notAFileText(path);
  return (await isFile(dirname(path))) || !(await exists(dirname(path))) ? noFolderText(dirname(path)) : null;
}

/** Where a level's program stands, as an editor in another folder would be told. @param part from 0 */
export const programPath = (named: NamedFile | null, level: string, part: number): string =>
  resolve(named?.level === level ? named.file : fileOf(level, part));

const fileOf = (level: string, part: number): string => `${stemOf(level, part)}.mjs`;

/** `L10`, `L16-2` for part 2: what files about a level are called. Its id may be the name of any file. @param part from 0 */
export const stemOf = (level: string, part: number): string =>
  `${level.replace(/[^\p{L}\p{N}._-]+/gu, '-')}${part === 0 ? '' : `-${part + 1}`}`;
