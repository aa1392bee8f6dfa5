import { constants } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { quoted } from '../words/quoted.ts';
import { isFile, isFolder, isSpecial } from './io.ts';
import { makeFolder } from './io-make-folder.ts';
import type { Problem } from './problem.ts';

/**
 * Replaces a text file as a whole, or leaves it as it was. What is there and no file (a pipe, a device) is written to, and stays
 * what it is.
 * @returns why it could not be written, `null` if it was
 */
export const writeText = (path: string, text: string): Promise<Problem | null> =>
  written(path, async () => {
    if (await isSpecial(path)) await writeFile(path, text);
    else await (await import('write-file-atomic')).default(path, text);
  });

/** Writes a text file where there is nothing of that name. @returns why it could not be written, `null` if it was */
export const writeNewText = (path: string, text: string): Promise<Problem | null> =>
  written(path, () => writeFile(path, text, { flag: 'wx' }));

/** The same in a folder that need not be there yet. */
export async function writeNewInFolder(path: string, text: string): Promise<Problem | null> {
  const folder = dirname(path);
  if (await isFile(folder))
    return { code: 'not-written', message: `${quoted(folder)} is a file: a folder was expected.` };
  return written(path, async () => {
    await makeFolder(folder);
    await writeFile(path, text, { flag: 'wx' });
  });
}

/** Why nothing can be written into the folder of this path; `null` if it can, or if the folder has yet to be made. */
export async function unwritable(path: string): Promise<Problem | null> {
  const folder = dirname(path);
  return (await isFolder(folder)) ? written(path, () => access(folder, constants.W_OK)) : null;
}

/**
 * Writes a text file that the person has named; what is there already is replaced only where they have said so.
 * @returns why it could not be written, and how it could; `null` if it was
 */
export async function writeAsTold(path: string, text: string, force: boolean): Promise<Problem | null> {
  if (await isFolder(path)) return aFolder(path);
  if (force) return writeText(path, text);
  const problem = await writeNewText(path, text);
  if (problem?.code !== 'file-exists') return problem;
  return { ...problem, message: `${problem.message} Choose another name, or add --force to replace it.` };
}

async function written(path: string, write: () => Promise<void>): Promise<Problem | null> {
  // Standard input has no place to go back to.
  if (path === '-') return { code: 'usage', message: `${quoted('-')} cannot be written: name the file.` };
  try {
    await write();
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const problem = PROBLEMS[code]?.(path);
    return problem ?? { code: 'not-written', message: `${quoted(path)} could not be written (${code}).` };
  }
}

const notAllowed = (path: string): Problem => ({
  code: 'not-written',
  message: `${quoted(path)} may not be written by you. Check the permissions of its folder.`,
});

const aFolder = (path: string): Problem => ({
  code: 'not-written',
  message: `${quoted(path)} is a folder: name a file in it.`,
});

const PROBLEMS: Readonly<Record<string, (path: string) => Problem>> = {
  EEXIST: (path) => ({
    code: 'file-exists',
    message: `${quoted(path)} is there already and was left as it is.`,
  }),
  ENOENT: (path) => ({
    code: 'not-written',
    message: `there is no folder ${quoted(dirname(path))} to write into. Check the path.`,
  }),
  ENOTDIR: (path) => ({
    code: 'not-written',
    message: `${quoted(dirname(path))} is no folder: nothing can be written into it. Check the path.`,
  }),
  EISDIR: aFolder,
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: notAllowed,
};
