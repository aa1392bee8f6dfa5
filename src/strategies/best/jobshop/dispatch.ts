import type { Shop } from './shop.ts';

const DONE = -1;

/**
 * A first order of every machine's operations: again and again the operation that can begin first, of equals the one with
 * the most work behind it.
 */
export function dispatched({ minutes, machineOf, firstOf, before, after, sorted, arrivals }: Shop): Int32Array {
  const tails = new Int32Array(minutes.length);
  for (const one of sorted.toReversed()) {
    for (const next of after.list.subarray(after.from[one], after.from[one + 1])) {
      tails[one] = Math.max(tails[one] as number, (tails[next] as number) + (minutes[next] as number));
    }
  }
  const order = new Int32Array(minutes.length);
  const places = firstOf.slice();
  const free = new Int32Array(firstOf.length);
  const heads = arrivals.slice();
  const open = minutes.map((_, one) => (before.from[one + 1] as number) - (before.from[one] as number));
  const begins = (one: number): number => Math.max(heads[one] as number, free[machineOf[one] as number] as number);
  for (const _ of sorted) {
    const ready = sorted.filter((one) => open[one] === 0);
    const one = ready.sort((a, b) => begins(a) - begins(b) || (tails[b] as number) - (tails[a] as number))[0] as number;
    const machine = machineOf[one] as number;
    const end = begins(one) + (minutes[one] as number);
    open[one] = DONE;
    free[machine] = end;
    order[(places[machine] as number)++] = one;
    for (const later of after.list.subarray(after.from[one], after.from[one + 1])) {
      heads[later] = Math.max(heads[later] as number, end);
      (open[later] as number) -= 1;
    }
  }
  return order;
}
