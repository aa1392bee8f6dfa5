import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import process from 'node:process';
import { MOST_BYTES } from '../levels/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { quoted, shellWord } from '../words/quoted.ts';
import type { Problem } from './problem.ts';

/**
 * Reads a whole text file, or standard input for `-`.
 * @param most bytes: what is larger is some other file, and is not read to its end. No level and no plan needs more than
 *   `MOST_BYTES`
 */
export const readText = (path: string, most = MOST_BYTES): Promise<Result<string, Problem>> =>
  path === '-' ? readStdin(most) : readFile(path, most);

async function readFile(path: string, most: number): Promise<Result<string, Problem>> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return fail(notAFile(path));
    if (found.size > most) return fail(tooLarge(quoted(path), most));
    if (found.isFile()) return decode(readFileSync(path), quoted(path), most);
    // A device or a pipe has no size: only what arrives tells.
    return decode(await collect(createReadStream(path, { end: most }), most), quoted(path), most);
  } catch (error) {
    return fail(problemOf(error, path));
  }
}

async function readStdin(most: number): Promise<Result<string, Problem>> {
  if (process.stdin.isTTY)
    process.stderr.write('awaiter: reading what you type; end with Ctrl-D on a line of its own\n');
  try {
    return decode(await collect(process.stdin, most), 'standard input', most);
  } catch (error) {
    return fail(problemOf(error, 'standard input'));
  }
}

/** Reads chunks until the end, or until they are more than anyone should send. */
async function collect(stream: AsyncIterable<unknown>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk as Uint8Array);
    chunks.push(buffer);
    bytes += buffer.length;
    if (bytes > most) break;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string, most: number): Result<string, Problem> {
  if (bytes.length > most) return fail(tooLarge(name, most));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return ok(text);
  } catch {
    // Not UTF-8: told below, like a zero byte.
  }
  return fail({
    code: 'not-text',
    message: `${name} is not a text file: JSON or a plan in UTF-8 was expected. Check that it is the right file.`,
  });
}

const notAFile = (path: string): Problem => ({
  code: 'not-a-file',
  message: `${quoted(path)} is a folder: a file was expected. To check all levels of a folder: awaiter check ${shellWord(path)}`,
});

const tooLarge = (name: string, most: number): Problem => ({
  code: 'too-large',
  message: `${name} is larger than ${most / MEBIBYTE} MiB, which is more than there can be in it. Check that it is the right file.`,
  details: { mostBytes: most },
});

const MEBIBYTE = 1024 * 1024;

const PROBLEMS: Readonly<Record<string, (path: string) => Problem>> = {
  ENOENT: (path) => ({ code: 'no-such-file', message: `there is no file ${quoted(path)}. Check the path.` }),
  ENOTDIR: (path) => ({ code: 'no-such-file', message: `there is no file ${quoted(path)}. Check the path.` }),
  EISDIR: notAFile,
  EACCES: (path) => ({
    code: 'not-readable',
    message: `${quoted(path)} may not be read by you. Check its permissions.`,
  }),
  EPERM: (path) => ({
    code: 'not-readable',
    message: `${quoted(path)} may not be read by you. Check its permissions.`,
  }),
};

/**
 * What the file system's answer means for the person who named the path.
 * @throws what is not an answer of the file system (our bug).
 */
export function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return PROBLEMS[code]?.(path) ?? { code: 'not-readable', message: `${quoted(path)} could not be read (${code}).` };
}

/** Whether there is something at this path that is not a folder. */
export const isFile = async (path: string): Promise<boolean> => statOf(path)?.isDirectory() === false;

/** Whether there is a folder at this path. */
export const isFolder = async (path: string): Promise<boolean> => statOf(path)?.isDirectory() === true;

/** Whether there is something at this path that is neither a file nor a folder: a pipe, a device. */
export async function isSpecial(path: string): Promise<boolean> {
  const found = statOf(path);
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** Whether there is anything of that name, a file or a folder. */
export const exists = async (path: string): Promise<boolean> => statOf(path) !== null;

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
