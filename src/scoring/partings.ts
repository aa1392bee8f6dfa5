import type { TaskDecision } from '../model/decision.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { type Case, type Remark, remark } from './remark.ts';

/**
 * The first minute at which the best plan begins something else, for want of anything better to say. Like tasks of
 * like orders count as the same, and so does another sequence within a minute.
 */
export function partingRemarks({ kitchen, log, best, loss }: Case): readonly Remark[] {
  if (best === null) return [];
  const mine = begunIn(log);
  for (const [minute, theirs] of begunIn(best.log)) {
    const own = mine.get(minute) ?? [];
    const [decision] = without(kitchen, theirs, own);
    if (decision === undefined) continue;
    const [instead] = without(kitchen, own, theirs);
    const task = instead?.task ?? -1;
    const cost = loss === Number.POSITIVE_INFINITY ? 0 : loss;
    const order = kitchen.tasks[task]?.order ?? -1;
    return [
      remark({
        kind: 'parted',
        minute,
        cost,
        task,
        order,
        bestDid: { minute, decision: { verb: decision.verb, task: decision.task } },
      }),
    ];
  }
  return [];
}

/** What was begun, by minute; a stare at something new begins it like a start. */
function begunIn(log: Log): ReadonlyMap<number, readonly TaskDecision[]> {
  const begun = log.flatMap((event): readonly (TaskDecision & { readonly minute: number })[] => {
    if (event.type !== 'doing' && event.type !== 'loading') return [];
    const verb = event.type === 'doing' ? 'do' : 'start';
    return [{ verb, task: event.task, minute: event.minute }];
  });
  return Map.groupBy(begun, ({ minute }) => minute);
}

/** The decisions that have no like among the `others`, each of which is the like of one. */
function without(
  kitchen: Kitchen,
  decisions: readonly TaskDecision[],
  others: readonly TaskDecision[],
): readonly TaskDecision[] {
  const left = others.map((one) => likeness(kitchen, one));
  return decisions.filter((one) => {
    const place = left.indexOf(likeness(kitchen, one));
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}

function likeness(kitchen: Kitchen, decision: TaskDecision): string {
  const task = kitchen.tasks[decision.task];
  return `${decision.verb} ${kitchen.orders[task?.order ?? -1]?.dish} ${task?.name}`;
}
