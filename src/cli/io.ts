import { createReadStream, readFileSync, type Stats, statSync } from 'node:fs';
import process from 'node:process';
import { MOST_BYTES } from '../levels/index.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { quoted } from '../words/quoted.ts';
import type { Problem } from './problem.ts';

/**
 * Reads a whole text file, or standard input for `-`. No level and no plan is larger than `MOST_BYTES`: what is, is some
 * other file, and is not read to its end.
 */
export const readText = (path: string): Promise<Result<string, Problem>> =>
  path === '-' ? readStdin() : readFile(path);

async function readFile(path: string): Promise<Result<string, Problem>> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return fail(notAFile(path));
    if (found.size > MOST_BYTES) return fail(tooLarge(quoted(path)));
    if (found.isFile()) return decode(readFileSync(path), quoted(path));
    // A device or a pipe has no size: only what arrives tells.
    return decode(await collect(createReadStream(path, { end: MOST_BYTES })), quoted(path));
  } catch (error) {
    return fail(problemOf(error, path));
  }
}

async function readStdin(): Promise<Result<string, Problem>> {
  if (process.stdin.isTTY)
    process.stderr.write('awaiter: reading what you type; end with Ctrl-D on a line of its own\n');
  try {
    return decode(await collect(process.stdin), 'standard input');
  } catch (error) {
    return fail(problemOf(error, 'standard input'));
  }
}

/** Reads chunks until the end, or until they are more than anyone should send. */
async function collect(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const buffer = Buffer.from(chunk as Uint8Array);
    chunks.push(buffer);
    bytes += buffer.length;
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, name: string): Result<string, Problem> {
  if (bytes.length > MOST_BYTES) return fail(tooLarge(name));
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
  message: `${quoted(path)} is a folder: a file was expected. To check all levels of a folder: awaiter check ${path}`,
});

const tooLarge = (name: string): Problem => ({
  code: 'too-large',
  message: `${name} is larger than 1 MiB: levels and plans are small. Check that it is the right file.`,
  details: { mostBytes: MOST_BYTES },
});

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

/** Whether there is anything of that name, a file or a folder. */
export const exists = async (path: string): Promise<boolean> => statOf(path) !== null;

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
