import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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

/** Wall time in milliseconds of a whole Node process. */
export const nodeRun = (...args: readonly string[]): number =>
  timed(() => void spawnSync(process.execPath, args, { stdio: 'ignore' }));

/** How often per second `run` can be called, measured for about `milliseconds`. */
export function perSecond(run: () => void, milliseconds = 500): number {
  for (let warm = 0; warm < 1_000; warm += 1) run();
  const from = performance.now();
  let calls = 0;
  while (performance.now() - from < milliseconds) {
    for (let burst = 0; burst < 100; burst += 1) run();
    calls += 100;
  }
  return (calls / (performance.now() - from)) * 1_000;
}

/** Milliseconds of CPU that a process has used, user and system; `null` where the machine has no /proc. */
export function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Fields 14 and 15 of proc(5), in ticks of 10 ms.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
