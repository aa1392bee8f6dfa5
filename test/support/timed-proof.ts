import process from 'node:process';
import type { Best } from '../../src/model/best.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { searchBest } from '../../src/strategies/index.ts';

/** What a search for the best has found, and what it took. */
export interface TimedProof {
  readonly best: Best;
  /** Of real time, and of all threads together. */
  readonly ms: number;
  readonly cpuMs: number;
}

/** Searches until the best goal value is proven (what stars are given for), or until so many milliseconds of real time are over. */
export function timedProof(kitchen: Kitchen, mostMs: number): TimedProof {
  const cpu = process.cpuUsage();
  const from = performance.now();
  const best = bestWithin(kitchen, from + mostMs);
  const ms = performance.now() - from;
  const { user, system } = process.cpuUsage(cpu);
  return { best, ms, cpuMs: (user + system) / 1_000 };
}

function bestWithin(kitchen: Kitchen, until: number): Best {
  const search = searchBest(kitchen, { effort: Number.POSITIVE_INFINITY });
  while (true) {
    const { value, done } = search.next();
    if (done) return value;
    if (value.isGoalProven() || performance.now() >= until) return value.best();
  }
}
