import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import process from 'node:process';
import type { Output } from '../cards/index.ts';
import type { Language } from '../model/lesson.ts';

/** What is run, without its source: that comes from standard input. */
export interface Interpreter {
  readonly command: string;
  readonly args: readonly string[];
}

export interface Limits {
  /** Milliseconds. */
  readonly time: number;
  /** Characters of standard output, and of standard error. */
  readonly output: number;
}

/** Programs of cards take seconds and print a few lines. */
export const CARD_LIMITS: Limits = { time: 30_000, output: 100_000 };

/** What runs a language's programs here, `null` where nothing does. */
export const interpreterOf = async (language: Language): Promise<Interpreter | null> =>
  language === 'javascript' ? { command: process.execPath, args: ['--input-type=module', '-'] } : findPython();

const PYTHONS = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3'];
/** Prints the interpreter's own path: what stands in PATH may be a script that has to find it each time. */
const ASK_PYTHON = 'import sys; print(sys.executable if sys.version_info >= (3, 11) else "")';

let python: Promise<Interpreter | null> | null = null;

/** The first Python from 3.11 in PATH, looked for once. */
function findPython(): Promise<Interpreter | null> {
  python ??= firstPython();
  return python;
}

async function firstPython(): Promise<Interpreter | null> {
  for (const command of PYTHONS) {
    const { stdout, exit } = await runSource({ command, args: ['-I', '-'] }, ASK_PYTHON, CARD_LIMITS);
    const path = stdout.trim();
    // Isolated: neither variables of the environment nor packages of the user change what a program prints.
    if (exit === 0 && path !== '') return { command: path, args: ['-I', '-X', 'utf8', '-'] };
  }
  return null;
}

/** Runs a source text in a process of its own, in a folder in which it finds nothing. Never fails: see `Output`. */
export function runSource({ command, args }: Interpreter, source: string, limits: Limits): Promise<Output> {
  // What is set for this process is not meant for the card.
  const env = { ...process.env, NODE_OPTIONS: '', NODE_V8_COVERAGE: '' };
  const one = spawn(command, args, { cwd: tmpdir(), env, windowsHide: true });
  let stopped: Output['stopped'] = null;
  const stop = (why: Output['stopped']): void => {
    stopped ??= why;
    one.kill('SIGKILL');
    // What it started may still hold them open.
    one.stdout.destroy();
    one.stderr.destroy();
  };
  const timer = setTimeout(stop, limits.time, 'time');
  const read = (stream: NodeJS.ReadableStream): (() => string) => {
    let text = '';
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.length > limits.output) stop('output');
    });
    return () => text.slice(0, limits.output);
  };
  const stdout = read(one.stdout);
  const stderr = read(one.stderr);
  // It may be gone before it has read its source.
  one.stdin.on('error', () => {}).end(source);
  return new Promise((resolve) => {
    const settle = (exit: number | null, error = ''): void => {
      clearTimeout(timer);
      resolve({ stdout: stdout(), stderr: `${stderr()}${error}`, exit, stopped });
    };
    one.on('error', ({ message }) => settle(null, message)).on('close', (exit) => settle(exit));
  });
}
