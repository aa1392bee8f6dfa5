import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../model/result.ts';
import { quoted } from '../words/quoted.ts';
import { problemOf } from './io.ts';
import type { Problem } from './problem.ts';

/** `schema.json`, `campaign-schema.json`, `awaiter-schema.json`: made for editors, no levels. */
export const isSchema = (name: string): boolean => /^(?:(?:campaign|awaiter)-)?schema\.json$/u.test(name);

/**
 * The files that a person means by these paths, in order: a file itself, `-`, and of a folder all `*.json` in it and
 * below, by name. A folder must hold at least one.
 */
export async function filesOf(paths: readonly string[]): Promise<Result<readonly string[], Problem>> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      if (path === '-' || !(await stat(path)).isDirectory()) {
        files.push(path);
        continue;
      }
      const inside = await jsonFilesIn(path);
      if (inside.length === 0) return fail(emptyFolder(path));
      files.push(...inside);
    } catch (error) {
      return fail(problemOf(error, path));
    }
  }
  return ok([...new Set(files)]);
}

/** All `*.json` in a folder and below, by name. Hidden folders and packages are not searched; links to folders are not followed, they could lead round in circles. */
export async function jsonFilesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
      files.push(...(await jsonFilesIn(path)));
    } else if (!entry.isDirectory() && entry.name.endsWith('.json') && !isSchema(entry.name)) files.push(path);
  }
  return files;
}

/** A folder and those below it in which levels lie; none where the path is no folder. */
export async function foldersOf(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [];
    return [...new Set([path, ...(await jsonFilesIn(path)).map((file) => dirname(file))])];
  } catch {
    return [];
  }
}

const emptyFolder = (path: string): Problem => ({
  code: 'no-such-file',
  message: `there is no level in the folder ${quoted(path)}: files that end in .json were expected.`,
});
