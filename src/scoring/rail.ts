import type { Log, ShiftEvent } from '../model/event.ts';
import type { Task } from '../model/kitchen.ts';
import { accountOf } from './brain-time.ts';
import { type BestDid, type Case, firstDecision, mostOf, type Remark, remark } from './remark.ts';

/** The time that a ding or a buzz stood on the rail, and how that ended. */
interface Stand {
  readonly task: number;
  readonly from: number;
  readonly to: number;
  readonly end: 'collecting' | 'handling' | 'burnt';
  /** Minutes that it had been loaded and cooked for. */
  readonly cooked: number;
}

/** *Let … stand on the rail*, *burnt*, and buzzes that were let sound. */
export function railRemarks(at: Case): readonly Remark[] {
  const theirs = at.best === null ? [] : standsOf(at.best.log);
  return standsOf(at.log).flatMap((stand) => {
    if (stand.end === 'burnt') return burntRemark(at, stand);
    if (stand.to === stand.from) return [];
    return [stand.end === 'collecting' ? stoodRemark(at, stand, theirs) : buzzRemark(at, stand)];
  });
}

const STAND_ENDS: ReadonlySet<string> = new Set<Stand['end']>(['collecting', 'handling', 'burnt']);

function standsOf(log: Log): readonly Stand[] {
  const loaded = new Map<number, number>();
  const since = new Map<number, number>();
  return log.flatMap((event): readonly Stand[] => {
    if (event.type === 'loading') loaded.set(event.task, event.minute);
    if (event.type === 'dinged' || event.type === 'buzzed') since.set(event.task, event.minute);
    if (!isStandEnd(event)) return [];
    const from = since.get(event.task) ?? event.minute;
    const cooked = from - (loaded.get(event.task) ?? from);
    return [{ task: event.task, from, to: event.minute, end: event.type, cooked }];
  });
}

const isStandEnd = (event: ShiftEvent): event is Extract<ShiftEvent, { type: Stand['end'] }> =>
  STAND_ENDS.has(event.type);

const aboutStand = (at: Case, { task, from, to }: Stand) => ({
  minute: to,
  minutes: to - from,
  task,
  order: at.kitchen.tasks[task]?.order ?? -1,
  during: mostOf(at.brain, from, to),
});

const bestFetch = ({ best }: Case, verb: 'collect' | 'handle', task: number): BestDid | null =>
  best === null ? null : firstDecision(best.log, (one) => one.verb === verb && one.task === task);

function stoodRemark(at: Case, stand: Stand, theirs: readonly Stand[]): Remark {
  const minutes = stand.to - stand.from;
  const isBestToo = theirs.some(
    ({ task, end, from, to }) => task === stand.task && end !== 'burnt' && to - from >= minutes,
  );
  const cost = isBestToo ? 0 : delayOf(at, stand);
  const bestDid = bestFetch(at, 'collect', stand.task);
  return remark({ kind: 'stood-on-rail', ...aboutStand(at, stand), cost, bestDid, harmless: cost === 0 });
}

function buzzRemark(at: Case, stand: Stand): Remark {
  const bestDid = bestFetch(at, 'handle', stand.task);
  return remark({ kind: 'buzz', ...aboutStand(at, stand), cost: stand.to - stand.from, bestDid });
}

/** Food that nobody was waiting for any more may burn. */
function burntRemark(at: Case, stand: Stand): readonly Remark[] {
  const task = at.kitchen.tasks[stand.task] as Task;
  const isLost = at.log.some(
    (event) => event.type === 'lost' && event.order === task.order && event.minute <= stand.to && event.why !== 'end',
  );
  const isAgain = at.log.some(
    (event) => event.type === 'loading' && event.task === stand.task && event.minute >= stand.to,
  );
  if (isLost || (task.optional && !isAgain)) return [];
  const bestDid = bestFetch(at, 'collect', stand.task);
  return [remark({ kind: 'burnt', ...aboutStand(at, stand), cost: stand.cooked, bestDid })];
}

/** The minutes by which something came later because the ding was not answered at once. */
function delayOf(at: Case, stand: Stand): number {
  const task = at.kitchen.tasks[stand.task] as Task;
  const done = at.log.findIndex((event) => event.type === 'collected' && event.task === stand.task);
  const minutes = stand.to - stand.from;
  if (holdsUpFollower(at, stand, task, done) || holdsUpSlot(at, stand)) return minutes;
  const served = at.log[done + 1];
  return served?.type === 'served' ? Math.min(minutes, stand.to - lastOther(at, task)) : 0;
}

/** The minute at which the last of the order's other tasks was done. */
const lastOther = ({ kitchen, log }: Case, task: Task): number =>
  log.reduce((last, event) => {
    const isOther = (event.type === 'did' || event.type === 'collected') && event.task !== task.index;
    return isOther && kitchen.tasks[event.task]?.order === task.order ? Math.max(last, event.minute) : last;
  }, 0);

/** It was the last thing that a station task, or an idle brain, waited for. */
function holdsUpFollower({ kitchen, log, brain }: Case, stand: Stand, task: Task, done: number): boolean {
  const before = new Set(
    log.slice(0, done).flatMap((event) => (event.type === 'did' || event.type === 'collected' ? [event.task] : [])),
  );
  const isIdle = brain.some(
    ({ activity, from, to }) => accountOf(activity) !== 'working' && from < stand.to && to > stand.from,
  );
  return task.namedBy.some((index) => {
    const follower = kitchen.tasks[index] as Task;
    const isLastNeed = follower.after.every(
      ({ anyOf }) => anyOf.includes(task.index) || anyOf.some((other) => before.has(other)),
    );
    return isLastNeed && (isIdle || follower.kind === 'station');
  });
}

/** All slots of its station were taken, and something was put there afterwards that had been ordered already. */
function holdsUpSlot({ kitchen, log, moments }: Case, stand: Stand): boolean {
  const fetched = moments.find(
    ({ decision, shift }) => decision.verb === 'collect' && decision.task === stand.task && shift.minute === stand.to,
  );
  const station = fetched?.shift.tasks[stand.task]?.station ?? -1;
  if (fetched?.shift.free[station] !== 0) return false;
  return log.some(
    (event) =>
      event.type === 'loading' &&
      event.station === station &&
      event.minute >= stand.to &&
      (kitchen.orders[kitchen.tasks[event.task]?.order ?? -1]?.at ?? 0) <= stand.from,
  );
}
