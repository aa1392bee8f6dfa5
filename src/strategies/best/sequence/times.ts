import type { Action, Work } from './actions.ts';

/**
 * The earliest minutes at which the actions of a permutation can begin, by their indices: longest paths with least and
 * most lags.
 * @param most of each action the most minutes from the beginning of its start, `Infinity` for those not looked at
 * @returns `null` where the lags cannot all be kept
 */
export function timesOf(
  { actions, kitchen, full, deadlines }: Work,
  sequence: readonly number[],
  most: readonly number[],
): Int32Array | null {
  const times = new Int32Array(actions.length);
  for (let round = 0; round <= sequence.length; round += 1) {
    let now = 0;
    for (const index of sequence) {
      const action = actions[index] as Action;
      const ding = action.partner < index ? (times[action.partner] as number) + action.least : 0;
      now = Math.max(now, times[index] as number, kitchen.orders[action.order]?.at ?? 0, ding);
      times[index] = now;
      now += action.minutes;
    }
    if (!giveWay(actions, times, most)) return isInTime(actions, times, full.length, deadlines) ? times : null;
  }
  return null;
}

/** Moves starts to where their food does not burn. @returns whether one had to be moved */
function giveWay(actions: readonly Action[], times: Int32Array, most: readonly number[]): boolean {
  let moved = false;
  for (const { index, partner } of actions) {
    const earliest = (times[index] as number) - (most[index] as number);
    if (partner >= index || (times[partner] as number) >= earliest) continue;
    times[partner] = earliest;
    moved = true;
  }
  return moved;
}

const isInTime = (
  actions: readonly Action[],
  times: Int32Array,
  orders: number,
  deadlines: readonly number[],
): boolean => servedAt(actions, times, orders).every((minute, order) => minute <= (deadlines[order] as number));

/** Of each order the minute at which its last action ends. */
export function servedAt(actions: readonly Action[], times: Int32Array, orders: number): readonly number[] {
  const served = new Array<number>(orders).fill(0);
  for (const { index, order, minutes } of actions) {
    served[order] = Math.max(served[order] as number, (times[index] as number) + minutes);
  }
  return served;
}
