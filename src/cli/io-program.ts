import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';
import type { Kitchen } from '../model/kitchen.ts';
import type { ProgramReport } from '../model/program.ts';
import { notAProgramText } from '../words/program-faults.ts';
import { readText } from './io.ts';
import { type Ran, reportOf, unread } from './program-outcome.ts';
import { CHANNEL, type Job, type Message } from './program-report.ts';

/** How long a program may keep a turn, and its file may take to be loaded: milliseconds. A shift takes no time at all. */
const PROGRAM_TIME = 5_000;
/** Of the program's own heap: MiB. */
const HEAP = 96;
/** Characters that are kept of what it prints. */
const MOST_PRINTED = 100_000;

/** How long the pipes of a process that has ended may stay open: milliseconds. */
const GRACE = 250;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const ENDINGS = ['.mjs', '.js', '.mts', '.ts'];

/** The host beside this file: in the sources, or in the bundle. */
const HOST = fileURLToPath(new URL(`./program-host${extname(import.meta.url)}`, import.meta.url));

/** Why a file cannot be a program, by its name; `null` where it can. */
export const notAProgram = (file: string): string | null =>
  ENDINGS.includes(extname(file)) ? null : notAProgramText(file, ENDINGS);

/**
 * Runs a learner's program in a kitchen once, in virtual time, in a process of its own. Whatever the program does, this
 * resolves: what went wrong is the report's fault.
 * @param time milliseconds that it may keep a turn
 * @throws if the shift cannot be replayed, or comes to something else then (our bug)
 */
export async function runProgramFile(
  file: string,
  kitchen: Kitchen,
  { stop, time = PROGRAM_TIME }: { readonly stop?: AbortSignal; readonly time?: number } = {},
): Promise<ProgramReport> {
  const problem = notAProgram(file);
  if (problem !== null) return unread(problem);
  const source = await readText(file);
  if (!source.ok) return unread(source.error.message);
  // Node calls a module by the file that a link leads to.
  const path = await realpath(file).catch(() => resolve(file));
  const ran = await runHost(
    { kitchen, address: pathToFileURL(path).href, secret: randomUUID() },
    dirname(path),
    time,
    stop,
  );
  return reportOf({ path, text: source.value }, kitchen, ran, time);
}

function runHost(job: Job, folder: string, time: number, stop: AbortSignal | undefined): Promise<Ran> {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_V8_COVERAGE: '', FORCE_COLOR: '0' };
  const args = [`--max-old-space-size=${HEAP}`, '--no-warnings', HOST];
  const stdio = ['pipe', 'pipe', 'pipe', 'pipe'] as const;
  const one = spawn(process.execPath, args, { cwd: folder, env, stdio: [...stdio], windowsHide: true });
  const kill = (): void => void one.kill('SIGKILL');
  stop?.addEventListener('abort', kill);
  const signalled = outlived(kill);
  if (stop?.aborted) kill();
  const watch = new Watch(time, kill);
  const messages: Message[] = [];
  const channel = one.stdio[CHANNEL] as Readable;
  createInterface({ input: channel }).on('line', (line) => {
    const message = messageIn(line, job.secret);
    if (message !== null) messages.push(message);
    if (message?.type === 'loaded') watch.begin();
  });
  const printed = textOf(one.stdout);
  const stderr = textOf(one.stderr);
  one.stdin.on('error', () => {}).end(serialize(job));
  return new Promise((settle) => {
    let grace: NodeJS.Timeout | undefined;
    const ended = (signal: string | null, error = ''): void => {
      clearTimeout(grace);
      watch.end();
      stop?.removeEventListener('abort', kill);
      signalled.forget();
      const { isLate } = watch;
      settle({ messages, isLate, signal, printed: printed(), stderr: `${stderr()}${error}`, exit: one.exitCode });
    };
    one.on('error', ({ message }) => ended(null, message)).on('close', (_, signal) => ended(signal));
    one.on('exit', (_, signal) => {
      // What it started may still hold its pipes open: nobody waits for a stranger.
      grace = setTimeout(() => {
        for (const stream of [one.stdout, one.stderr, channel]) stream.destroy();
        ended(signal);
      }, GRACE);
    });
  });
}

/** One line of the channel; `null` for what the program has written there itself, or a line that was cut off. */
function messageIn(line: string, secret: string): Message | null {
  if (!line.startsWith(secret)) return null;
  try {
    return JSON.parse(line.slice(secret.length)) as Message;
  } catch {
    return null;
  }
}

/** A program that never ends must not outlive the game, however that ends. */
function outlived(kill: () => void): { readonly forget: () => void } {
  const onSignal = (signal: NodeJS.Signals): void => {
    kill();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.removeListener('exit', kill);
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
  };
  process.once('exit', kill);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  return { forget };
}

/** Calls back when a time is up: from its making, or from its last beginning. */
class Watch {
  isLate = false;
  readonly #time: number;
  readonly #onLate: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(time: number, onLate: () => void) {
    this.#time = time;
    this.#onLate = onLate;
    this.begin();
  }

  begin(): void {
    this.end();
    this.#timer = setTimeout(() => {
      this.isLate = true;
      this.#onLate();
    }, this.#time);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function textOf(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => {
    if (text.length < MOST_PRINTED) text += part;
  });
  return () => text.slice(0, MOST_PRINTED);
}
