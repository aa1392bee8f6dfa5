/*
 * One rush in a process of its own, what the compiler does meanwhile included, behind the floor that it stands on: the same
 * customers, none of whom is served. Prints both in seconds of CPU.
 *
 *   node rush-once.ts <policy> <customers>
 */
import { ArrivalClock } from '../../src/rush/arrivals.ts';
import { type Policy, Rush, restaurant, TICKS_PER_MINUTE } from '../../src/rush/index.ts';

const [policy, customers] = [process.argv[2] as Policy, Number(process.argv[3])];
/** The restaurant of `awaiter rush`, as the command has it where nothing is asked for. */
const arrivals = { kind: 'poisson', ticks: 2.5 * TICKS_PER_MINUTE } as const;

function secondsOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const floor = secondsOf(() => {
  const clock = new ArrivalClock(arrivals, customers, 1);
  while (clock.count <= customers) clock.pass();
});
const rush = secondsOf(() => {
  new Rush({ menu: restaurant(), arrivals, customers, cooks: 1, policy, seed: 1 }).runUntil({});
});
console.log(JSON.stringify({ floor, rush }));
