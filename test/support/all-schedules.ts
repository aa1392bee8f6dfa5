import type { Pair } from './goal-pair.ts';

/** Of each job the machines and minutes of its operations, in order. */
export type Shop = readonly (readonly (readonly [machine: number, minutes: number])[])[];

/**
 * The least makespan of a tiny job shop, and among the schedules with it the least sum of the jobs' ends, by going through
 * every order in which its operations can begin. It knows nothing of kitchens.
 */
export function leastOf(shop: Shop): Pair {
  const done = shop.map(() => 0);
  const jobFree = shop.map(() => 0);
  const machineFree: number[] = [];
  let best: Pair = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const begin = (left: number): void => {
    if (left === 0) best = lesser(best, [Math.max(...jobFree), jobFree.reduce((sum, end) => sum + end, 0)]);
    for (const [job, operations] of shop.entries()) {
      const operation = operations[done[job] as number];
      if (operation === undefined) continue;
      const [machine, minutes] = operation;
      const before = [jobFree[job] as number, machineFree[machine] ?? 0] as const;
      const end = Math.max(...before) + minutes;
      done[job] = (done[job] as number) + 1;
      [jobFree[job], machineFree[machine]] = [end, end];
      begin(left - 1);
      done[job] = (done[job] as number) - 1;
      [jobFree[job], machineFree[machine]] = before;
    }
  };
  begin(shop.reduce((sum, { length }) => sum + length, 0));
  return best;
}

const lesser = (a: Pair, b: Pair): Pair => (b[0] < a[0] || (b[0] === a[0] && b[1] < a[1]) ? b : a);
