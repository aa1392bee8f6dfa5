import { refusalOf, tailsOf } from '../kitchen/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { accountOf } from './brain-time.ts';
import { type BestDid, type Case, firstDecision, mostOf, type Remark, remark } from './remark.ts';

/**
 * *Started the longest task late*: what the best plan began earlier, and the player could have, but had the hands in
 * other work. Counts only as far as the rest of the dish then no longer fits into the best plan's time. At most one.
 */
export function lateStartRemarks(at: Case): readonly Remark[] {
  const { best, kitchen } = at;
  if (best === null) return [];
  const tails = tailsOf(kitchen, 0);
  const leading = leadingToStation(kitchen);
  const deadlines = deadlinesOf(kitchen, best.log);
  const late = kitchen.tasks.flatMap((task): readonly Remark[] => {
    if (!leading.has(task.index)) return [];
    const deadline = deadlines[task.order] ?? Number.POSITIVE_INFINITY;
    return lateRemark(at, best.log, task, (begun) => begun + (tails[task.index] ?? 0) - deadline);
  });
  const [worst] = late.toSorted((a, b) => b.cost - a.cost || (tails[b.task] ?? 0) - (tails[a.task] ?? 0));
  return worst === undefined ? [] : [worst];
}

function lateRemark(at: Case, best: Log, task: Task, overdue: (begun: number) => number): readonly Remark[] {
  const mine = beginOf(at.log, task.index);
  const bestDid = beginOf(best, task.index);
  if (mine === null || bestDid === null || mine.minute <= bestDid.minute) return [];
  const possible = firstPossible(at, task);
  if (possible === null) return [];
  const from = Math.max(possible, bestDid.minute);
  const work = at.brain.filter(({ activity }) => accountOf(activity) === 'working');
  const busy = work.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.to, mine.minute) - Math.max(one.from, from)),
    0,
  );
  const minutes = mine.minute - from;
  const cost = Math.min(busy, overdue(mine.minute));
  // Mostly idle: then the stares and waits are to blame, and are remarks of their own.
  if (cost <= 0 || 2 * busy < minutes) return [];
  const during = mostOf(work, from, mine.minute);
  const about = { task: task.index, order: task.order, during, bestDid };
  return [remark({ kind: 'late-start', minute: mine.minute, minutes, cost, ...about })];
}

/** Only what works alone is worth starting early: hands are as late with one thing as with another. */
function leadingToStation({ tasks }: Kitchen): ReadonlySet<number> {
  const leading = new Set<number>();
  const add = (index: number): void => {
    if (leading.has(index)) return;
    leading.add(index);
    for (const { anyOf } of tasks[index]?.after ?? []) for (const before of anyOf) add(before);
  };
  for (const { index, kind } of tasks) if (kind === 'station') add(index);
  return leading;
}

const beginOf = (log: Log, task: number): BestDid | null =>
  firstDecision(
    log,
    (decision) =>
      (decision.verb === 'do' || decision.verb === 'start' || decision.verb === 'stare') && decision.task === task,
  );

/** The first minute at which the brain was free to begin the task. */
function firstPossible({ moments }: Case, task: Task): number | null {
  const verb = task.kind === 'station' ? 'start' : 'do';
  return moments.find(({ shift }) => refusalOf(shift, { verb, task: task.index }) === null)?.shift.minute ?? null;
}

/** For every order the minute by which a plan as good as the best must have served it. */
function deadlinesOf({ goal, orders }: Kitchen, best: Log): readonly number[] {
  const minutes = orders.map(
    ({ index }) => best.find((event) => event.type === 'served' && event.order === index)?.minute,
  );
  const finish = Math.max(0, ...minutes.flatMap((minute) => minute ?? []));
  return minutes.map((minute) => (goal === 'finish' ? finish : (minute ?? Number.POSITIVE_INFINITY)));
}
