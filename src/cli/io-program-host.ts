/*
 * The process in which a learner's program runs. A process of its own, because some programs take theirs with them: an array
 * too large for a worker thread's heap aborts all of Node, the game included (seen with Node 24: `new Array(1e9).fill(0)`).
 */
import { writeSync } from 'node:fs';
import process from 'node:process';
import { deserialize } from 'node:v8';
import { fairRace, type LoopFault, type Program, runProgram } from '../loop/index.ts';
import type { ProgramFaultCode } from '../model/program.ts';
import { outcomeOf } from '../scoring/index.ts';
import { exitText, noShiftText, tooMuchMemoryText } from '../words/program-faults.ts';
import { Outside } from './outside.ts';
import { CHANNEL, type Ended, type Job, type Message, type RawFault } from './program-report.ts';
import { isLearners, lineIn } from './stack-places.ts';

/** More than any program of a shift needs, less than hurts. Bytes, of the whole process. */
const MOST_MEMORY = 512 * 2 ** 20;

const UNSETTLED = 13;

const { setImmediate } = globalThis;
const leave = process.exit.bind(process);
const plan: string[] = [];
let secret = '';
const say = (message: Message): void => void writeSync(CHANNEL, `${secret}${JSON.stringify(message)}\n`);

/** The last word: whatever the program still does has no effect. */
function end(fault: RawFault | null, rest: Partial<Pick<Ended, 'plan' | 'outcome' | 'afterwards'>> = {}): never {
  say({ type: 'ended', plan, outcome: '', afterwards: null, ...rest, fault });
  return leave(0);
}

const fault = (code: ProgramFaultCode, message: string, minute: number | null, error: unknown): RawFault => ({
  ...{ code, message, minute },
  stack: error instanceof Error ? (error.stack ?? null) : null,
});

async function readJob(): Promise<Job> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return deserialize(Buffer.concat(chunks)) as Job;
}

function checkMemory(): void {
  if (process.memoryUsage.rss() > MOST_MEMORY) end(fault('memory', tooMuchMemoryText(), null, null));
}

async function load(address: string): Promise<Program> {
  try {
    const { default: program } = (await import(address)) as { readonly default?: unknown };
    if (typeof program === 'function') return program as Program;
  } catch (error) {
    return end(loadFault(error));
  }
  return end(fault('no-shift', noShiftText(), null, null));
}

/** Why a file cannot be loaded; an error that it throws itself is one of its own. */
function loadFault(error: unknown): RawFault {
  if (!(error instanceof Error)) return fault('error', String(error), null, null);
  const { code, url } = error as NodeJS.ErrnoException & { readonly url?: string };
  if (code === 'ERR_MODULE_NOT_FOUND') {
    const missing = url ?? /package '([^']+)'/u.exec(error.message)?.[1] ?? '';
    return { ...fault('missing-import', error.message, null, error), missing };
  }
  const isSyntax = error instanceof SyntaxError || code?.endsWith('_TYPESCRIPT_SYNTAX');
  return fault(
    isSyntax ? 'syntax' : 'error',
    isSyntax ? error.message : `${error.name}: ${error.message}`,
    null,
    error,
  );
}

/** What it prints is for the learner, and in one order. */
function printOnOneStream(): void {
  console.error = console.warn = console.log;
}

function watchExit(): void {
  process.exit = ((code?: number) => {
    end(fault('exit', exitText(code), null, new Error('process.exit')));
  }) as typeof process.exit;
}

async function main(): Promise<void> {
  const { kitchen, address, ...job } = await readJob();
  secret = job.secret;
  const outside = new Outside();
  Promise.race = fairRace(Promise.race.bind(Promise)) as typeof Promise.race;
  Promise.any = fairRace(Promise.any.bind(Promise)) as typeof Promise.any;
  printOnOneStream();
  watchExit();
  Error.stackTraceLimit = 50;
  // In what a program prints of an error, its own lines are what counts.
  Error.prepareStackTrace = (error, frames) =>
    [
      String(error),
      ...frames
        .map(String)
        .filter(isLearners)
        .map((frame) => `    at ${frame}`),
    ].join('\n');
  const program = await load(address);
  say({ type: 'loaded' });
  const running = runProgram(kitchen, program, {
    nextTurn: (turn) =>
      setImmediate(() => {
        checkMemory();
        turn();
      }),
    onDecision: (text) => {
      plan.push(text);
      say({ type: 'decided', text, line: lineIn(new Error().stack ?? '', address) });
    },
    hasTurns: () => outside.hasTurns(),
    outside: () => outside.pending(),
  });
  process.on('unhandledRejection', running.fail).on('uncaughtException', running.fail);
  const { plan: whole, log, ...went } = await running.ended;
  const outcome = JSON.stringify(outcomeOf(kitchen, log));
  end(rawFault(went.fault, outside), { plan: whole, outcome, afterwards: rawFault(went.afterwards, outside) });
}

function rawFault(found: LoopFault | null, outside: Outside): RawFault | null {
  if (found === null) return null;
  const { code, message, minute, error } = found;
  return fault(code, message, minute, code === 'outside' ? outside.place : error);
}

// As Node itself says it of an await at the top of a module that nothing will ever resolve.
process.once('beforeExit', () => leave(UNSETTLED));
void main();
