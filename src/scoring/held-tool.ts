import { refusalOf } from '../kitchen/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { brainTime } from './brain-time.ts';
import { type Idle, idleTimes } from './idle.ts';
import { type Case, mostOf, type Remark, remark } from './remark.ts';
import { momentsOf } from './replay.ts';

/** Idle minutes from `from` on in which `order` kept a tool that `task` (of another order) wanted. */
interface Hold {
  readonly tool: number;
  readonly order: number;
  readonly task: number;
  readonly from: number;
  readonly minutes: number;
}

/**
 * *Held the pan while waiting*. Tools are kept while they are used, so only what goes beyond the best plan counts: the
 * longest hold of each tool, as far as all of them come to more minutes than the best plan's.
 */
export function heldToolRemarks(at: Case): readonly Remark[] {
  const { best, kitchen } = at;
  if (kitchen.tools.length === 0) return [];
  const mine = holdsOf(kitchen, at.log, idleTimes(at.moments, at.brain));
  if (mine.length === 0) return [];
  const theirs =
    best === null
      ? []
      : holdsOf(
          kitchen,
          best.log,
          idleTimes(momentsOf(kitchen, best.log), brainTime(best.log, Number.POSITIVE_INFINITY)),
        );
  return kitchen.tools.flatMap((_, tool) => {
    const [longest] = mine.filter((hold) => hold.tool === tool).toSorted((a, b) => b.minutes - a.minutes);
    const beyond = total(mine, tool) - total(theirs, tool);
    if (longest === undefined || beyond <= 0) return [];
    const { from, minutes, order, task } = longest;
    const during = mostOf(at.brain, from, from + minutes);
    const cost = Math.min(minutes, beyond);
    return [remark({ kind: 'held-tool', minute: from, minutes, cost, task, order, tool, during })];
  });
}

const total = (holds: readonly Hold[], tool: number): number =>
  holds.reduce((sum, hold) => sum + (hold.tool === tool ? hold.minutes : 0), 0);

/** For each idle time and each tool the first task that wanted it in vain. */
const holdsOf = (kitchen: Kitchen, log: Log, idles: readonly Idle[]): readonly Hold[] =>
  idles.flatMap((idle) => {
    const found = new Map<number, Hold>();
    for (const task of kitchen.tasks) {
      const refusal = refusalOf(idle.shift, { verb: task.kind === 'station' ? 'start' : 'do', task: task.index });
      if (refusal?.rule !== 'tool-taken' || found.has(refusal.tool)) continue;
      const { tool } = refusal;
      const order = idle.shift.orders.findIndex(({ keeps }, index) => index !== task.order && keeps.includes(tool));
      const minutes = Math.min(idle.to, returnOf(kitchen, log, idle.from, order, tool)) - idle.from;
      if (order !== -1 && minutes > 0) found.set(tool, { tool, order, task: task.index, from: idle.from, minutes });
    }
    return [...found.values()];
  });

/** The first minute after `from` at which the order gives the tool back, or is lost. */
function returnOf(kitchen: Kitchen, log: Log, from: number, order: number, tool: number): number {
  const event = log.find((one) => {
    if (one.minute <= from) return false;
    if (one.type === 'lost') return one.order === order;
    return one.type === 'returned' && one.tool === tool && kitchen.tasks[one.task]?.order === order;
  });
  return event?.minute ?? Number.POSITIVE_INFINITY;
}
