import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { type IPty, spawn } from '@lydell/node-pty';

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** Wall time in milliseconds. */
export function timed(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

/** Wall times in milliseconds of two things done in turn, so that a machine that slows down slows both. */
export async function inTurn(
  rounds: number,
  a: () => number | Promise<number>,
  b: () => number | Promise<number>,
): Promise<{ a: number; b: number; ratio: number }> {
  const pairs: { a: number; b: number }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = { a: await a(), b: await b() };
    // The first round only warms caches.
    if (round > 0) pairs.push(pair);
  }
  return {
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
  };
}

/** Wall time in milliseconds of a whole Node process, which must end well. */
export const nodeRun = (...args: readonly string[]): number =>
  timed(() => {
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`node ${args.join(' ')} has ended with ${status}`);
  });

/**
 * How often `run` can be called in a second of CPU: what a busy machine gives to others does not count. It is called for
 * some time before that, until V8 has compiled what is called often.
 */
export function perSecond(run: () => void, milliseconds = 1_000): number {
  callFor(run, milliseconds);
  const from = ownCpu();
  const calls = callFor(run, milliseconds);
  return (calls / (ownCpu() - from)) * 1_000;
}

/** Calls for so many milliseconds of CPU. @returns how often */
function callFor(run: () => void, milliseconds: number): number {
  const from = ownCpu();
  let calls = 0;
  while (ownCpu() - from < milliseconds) {
    for (let burst = 0; burst < 100; burst += 1) run();
    calls += 100;
  }
  return calls;
}

/** Milliseconds of CPU that this process has used. */
function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds of CPU that the threads of a process have used; `null` where the system does not count it so finely. */
export function cpuOf(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    const used = threads.map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    return used.reduce((sum, nanoseconds) => sum + Number(nanoseconds), 0) / 1e6;
  } catch {
    return null;
  }
}

/** Megabytes of memory that a process has in use (RSS); `null` where the system does not say. */
export function memoryOf(pid: number): number | null {
  try {
    return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
  } catch {
    return null;
  }
}

/** Waits for the end of a process. */
export const ended = (one: IPty): Promise<void> => new Promise((resolve) => one.onExit(() => resolve()));

/**
 * The shares of one core that two processes use in the same stretch of time, so that a busy machine is busy for both.
 */
export async function cpuTogether(
  a: number,
  b: number,
  milliseconds: number,
): Promise<{ a: number | null; b: number | null }> {
  const before = [cpuOf(a), cpuOf(b)];
  const from = performance.now();
  await pause(milliseconds);
  const took = performance.now() - from;
  const [shareA, shareB] = [cpuOf(a), cpuOf(b)].map((after, nth) => {
    const start = before[nth] ?? null;
    return after === null || start === null ? null : (after - start) / took;
  });
  return { a: shareA ?? null, b: shareB ?? null };
}

/** A Node process in a pseudo-terminal of 80×24, as the game has one, with React as in the built game. It runs until it is killed. */
export function inTerminal(...args: readonly string[]): IPty {
  // Any CI variable makes Ink print nothing until it exits.
  const { CI: _, ...env } = process.env;
  return spawn(process.execPath, [...args], {
    cols: 80,
    rows: 24,
    name: 'xterm-256color',
    env: { ...env, NODE_ENV: 'production' },
  });
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
