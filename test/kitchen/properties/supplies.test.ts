import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shift } from '../../../src/kitchen/index.ts';
import type { Log } from '../../../src/model/event.ts';
import { arbitraryShift, FIXED, type Wandering } from '../../support/arbitrary-shift.ts';

const HOLDING: ReadonlySet<string> = new Set([
  'loading',
  'cooking',
  'ready',
  'failed',
  'collecting',
  'handling',
  'clearing',
]);

const count = <T>(list: readonly T[], wanted: (one: T) => boolean): number => list.filter(wanted).length;

/** Says something of every moment of random shifts at which the brain decides, and of their ends. */
function always(says: (shift: Shift, wandering: Wandering) => void): void {
  fc.assert(
    fc.property(arbitraryShift, (wandering) => {
      for (const shift of wandering.shifts) says(shift, wandering);
    }),
    FIXED,
  );
}

test('slots are never overdrawn: those that are free are those that no task holds', () => {
  always(({ kitchen, tasks, free }) => {
    kitchen.stations.forEach(({ slots }, station) => {
      const held = count(tasks, (task) => HOLDING.has(task.mode) && task.station === station);
      expect(free[station]).toBe(slots - held);
      expect(held).toBeLessThanOrEqual(slots);
    });
  });
});

test('tools are never overdrawn: those that are free are those that no order keeps', () => {
  always(({ kitchen, orders, tools }) => {
    kitchen.tools.forEach((tool, index) => {
      const kept = orders.flatMap(({ keeps }) => keeps.filter((one) => one === index)).length;
      expect(tools[index]).toBe(tool.count - kept);
      expect(kept).toBeLessThanOrEqual(tool.count);
    });
  });
});

test('an order keeps what its log says that it took and has not given back, and nothing once it is lost', () => {
  const minuend = (log: Log, type: string, tasks: readonly number[]): number =>
    count(log, (event) => event.type === type && 'task' in event && tasks.includes(event.task));
  fc.assert(
    fc.property(arbitraryShift, ({ kitchen, shifts, log }) => {
      for (const { index, tasks } of kitchen.orders) {
        const state = shifts.at(-1)?.orders[index];
        const kept = state?.mode === 'lost' ? 0 : minuend(log, 'took', tasks) - minuend(log, 'returned', tasks);
        expect(state?.keeps).toHaveLength(kept);
      }
    }),
    FIXED,
  );
});

test('stock is never overdrawn: what is left is what there was, less what was used, and what was restocked', () => {
  always((shift, { kitchen, shifts, log }) => {
    kitchen.stock.forEach((item, index) => {
      expect(shift.stock[index]).toBeGreaterThanOrEqual(0);
      if (shift !== shifts.at(-1)) return;
      const used = count(log, (event) => event.type === 'used' && event.item === index);
      const restocked = count(log, (event) => event.type === 'restocked' && event.item === index);
      expect(shift.stock[index]).toBe(item.count - used + restocked);
    });
  });
});
