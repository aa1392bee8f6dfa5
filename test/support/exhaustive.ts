import { decide, decisions, open, type Shift } from '../../src/kitchen/index.ts';
import { compareByGoal, passes } from '../../src/model/goal.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';
import type { Outcome } from '../../src/model/outcome.ts';

/**
 * The best outcome of a tiny kitchen by trying everything: at every minute every legal decision, and waiting one minute.
 * It shares nothing with the solver but the engine.
 * @returns finish, waits and coins of the best, `null` if no plan passes; `undefined` if there are more than `most` shifts.
 */
export function exhaustiveBest(
  kitchen: Kitchen,
  most: number,
): Pick<Outcome, 'finish' | 'waits' | 'coins'> | null | undefined {
  const seen = new Set<string>();
  const stack: Shift[] = [open(kitchen).shift];
  let best: Outcome | null = null;
  while (stack.length > 0) {
    const shift = stack.pop() as Shift;
    if (shift.mode !== 'running') {
      const outcome = outcomeOfShift(shift);
      if (passes(kitchen.goal, outcome) && (best === null || compareByGoal(kitchen.goal, outcome, best) < 0))
        best = outcome;
      continue;
    }
    const { kitchen: _, brain: __, working: ___, staring: ____, waiting: _____, burnt: ______, ...future } = shift;
    const key = JSON.stringify(future);
    if (seen.has(key)) continue;
    seen.add(key);
    if (seen.size > most) return undefined;
    for (const { decision } of decisions(shift).legal) {
      const taken = decision.verb === 'wait' ? { ...decision, until: shift.minute + 1 } : decision;
      const step = decide(shift, taken);
      if (step.ok) stack.push(step.value.shift);
    }
  }
  return best;
}

function outcomeOfShift(shift: Shift): Outcome {
  const orders = shift.kitchen.orders.map((order) => ({
    order,
    ...(shift.orders[order.index] as Shift['orders'][number]),
  }));
  const served = orders.filter(({ mode }) => mode === 'served');
  const tip = (order: Kitchen['orders'][number], at: number) =>
    order.tip !== null && at - order.at <= order.tip.within ? order.tip.coins : 0;
  return {
    ended: shift.mode === 'running' ? null : shift.mode,
    finish: Math.max(0, ...served.map(({ servedAt }) => servedAt)),
    waits: served.reduce((sum, { order, servedAt }) => sum + servedAt - order.at, 0),
    coins: served.reduce(
      (sum, { order, servedAt, voided }) => sum + (voided ? 0 : order.price) + tip(order, servedAt),
      0,
    ),
    served: served.map(({ order }) => order.number),
    lost: orders.filter(({ mode }) => mode === 'lost').map(({ order }) => order.number),
    burnt: shift.burnt,
    lostUpdates: shift.lostUpdates,
    brain: { working: shift.working, staring: shift.staring, waiting: shift.waiting },
  };
}
