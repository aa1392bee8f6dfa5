import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/program.ts';

export interface Answer {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process: fast, and without standard input. */
export async function command(...args: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(args, { out: (line) => out.push(`${line}\n`), err: (line) => err.push(`${line}\n`) });
  return { exit, out: out.join(''), err: err.join('') };
}

export const LAUNCHER = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface ChildOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself, before the script. */
  readonly node?: readonly string[];
  readonly script?: string;
  /** Where it is run. */
  readonly folder?: string;
}

/** Runs the launcher as a process of its own, as a shell does. */
export function child(args: readonly string[], options: ChildOptions = {}): Promise<Answer> {
  const { input = '', env = {}, node = [], script = LAUNCHER, folder: cwd } = options;
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const one = spawn(process.execPath, [...node, script, ...args], { cwd, env: { ...inherited, ...env } });
  const read = (stream: NodeJS.ReadableStream): string[] => {
    const parts: string[] = [];
    stream.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    return parts;
  };
  const out = read(one.stdout);
  const err = read(one.stderr);
  // A command that does not read its input may be gone before it is written.
  one.stdin.on('error', () => {}).end(input);
  return new Promise((resolve, reject) => {
    one.on('error', reject).on('close', (exit) => resolve({ exit, out: out.join(''), err: err.join('') }));
  });
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'awaiter-test-'));

/** A new file with this content, in a folder of its own. */
export function fileWith(content: string | Buffer, name = 'file.json'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A new folder with these files, paths with `/`; what is no text is written as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = newFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(folderOf(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}

export const folderOf = (path: string): string => dirname(path);

/** Toast at a toaster for 4 minutes, chopping for 8: one order, `finish`. */
export const BREAKFAST = {
  stations: { toaster: {} },
  dishes: { breakfast: { steps: { toast: { at: 'toaster', minutes: 4, burns: 5 }, chop: { minutes: 8 } } } },
  orders: [{ dish: 'breakfast' }],
  goal: 'finish',
};

export const breakfastFile = (): string => fileWith(JSON.stringify(BREAKFAST), 'breakfast.json');

export const planFile = (plan: unknown): string => fileWith(typeof plan === 'string' ? plan : JSON.stringify(plan));
