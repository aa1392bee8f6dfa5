import { writeSync } from 'node:fs';
import process from 'node:process';
import { EXIT } from './exit.ts';
import type { Printer } from './problem.ts';
import { putTitleAway } from './title.ts';

interface Streams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
}

/** File descriptors. */
const OUT = 1;
const ERR = 2;

let streams: Streams | null = null;

/**
 * The streams of `process`. To open them takes some milliseconds, longer than most answers: only who draws, and what is too
 * much for a pipe, needs them.
 */
export function openStreams(): Streams {
  if (streams !== null) return streams;
  streams = { out: process.stdout, err: process.stderr };
  streams.out.on('error', endAsUnheard);
  streams.err.on('error', () => process.exit());
  return streams;
}

/** Whether all that was printed is written. Who needs streams for it never knows before the process ends. */
export const isAllWritten = (): boolean => streams === null;

/** Prints lines on standard output and standard error. Where nobody can be told, the process ends. */
export const shellPrinter: Printer = {
  out: (line) => print(OUT, `${line}\n`),
  err: (line) => print(ERR, `${line}\n`),
};

function print(file: typeof OUT | typeof ERR, text: string): void {
  putTitleAway();
  const rest = streams === null ? writtenAtOnce(file, text) : Buffer.from(text);
  if (rest.length > 0) (file === OUT ? openStreams().out : openStreams().err).write(rest);
}

/** @returns what could not be written at once: nothing, mostly */
function writtenAtOnce(file: typeof OUT | typeof ERR, text: string): Buffer {
  let rest = Buffer.from(text);
  // A console of Windows takes no bytes in UTF-8, only the stream knows how to write them.
  if (process.platform === 'win32') return rest;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(file, rest));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return rest;
    if (file === ERR) process.exit();
    endAsUnheard(error as NodeJS.ErrnoException);
  }
  return rest;
}

/** `awaiter … | head` closes the pipe early: that is no error, there is just nobody left to tell. */
function endAsUnheard(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  shellPrinter.err(`awaiter: the output could not be written (${error.code}). Is the disk full?`);
  process.exit(EXIT.usage);
}
