import type { Log, ShiftEvent } from '../model/event.ts';
import type { Task } from '../model/kitchen.ts';
import { accountOf, type Stretch } from './brain-time.ts';
import { type BestDid, type Case, mostOf, type Remark, remark } from './remark.ts';
import { sum } from './sum.ts';

/** The time that a ding or a buzz stood on the rail, and how that ended. */
interface Stand {
  readonly task: number;
  readonly from: number;
  readonly to: number;
  readonly end: 'collecting' | 'handling' | 'burnt';
  /** Which attempt at the task it was, from 1. */
  readonly attempt: number;
  /** Minutes that its station had worked for. */
  readonly cooked: number;
}

/** *Let … stand on the rail*, *burnt*, and buzzes that were let sound. */
export function railRemarks(at: Case): readonly Remark[] {
  const theirs = at.best === null ? [] : standsOf(at.best.log);
  return standsOf(at.log).flatMap((stand) => {
    if (stand.end === 'burnt') return burntRemark(at, stand, theirs);
    if (stand.to === stand.from) return [];
    return [stand.end === 'collecting' ? stoodRemark(at, stand, theirs) : buzzRemark(at, stand, theirs)];
  });
}

const STAND_ENDS: ReadonlySet<string> = new Set<Stand['end']>(['collecting', 'handling', 'burnt']);

/** Collecting that came to nothing, because the order was lost meanwhile or the shift ended, is left out. */
function standsOf(log: Log): readonly Stand[] {
  const collected = new Set(log.flatMap((event) => (event.type === 'collected' ? [event.task] : [])));
  const attempts = new Map<number, number>();
  const started = new Map<number, number>();
  const since = new Map<number, number>();
  return log.flatMap((event): readonly Stand[] => {
    if (event.type === 'loading') attempts.set(event.task, (attempts.get(event.task) ?? 0) + 1);
    if (event.type === 'started') started.set(event.task, event.minute);
    if (event.type === 'dinged' || event.type === 'buzzed') since.set(event.task, event.minute);
    if (!isStandEnd(event) || (event.type === 'collecting' && !collected.has(event.task))) return [];
    const from = since.get(event.task) ?? event.minute;
    const attempt = attempts.get(event.task) ?? 0;
    const cooked = from - (started.get(event.task) ?? from);
    return [{ task: event.task, from, to: event.minute, end: event.type, attempt, cooked }];
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

/** The work that kept the hands from answering, if any did, and the minutes in which nothing kept them. */
function keptFrom(at: Case, { from, to }: Stand) {
  const [work, rest] = [at.brain.filter(isWork), at.brain.filter((stretch) => !isWork(stretch))];
  const idle = sum(rest.map((one) => Math.max(0, Math.min(one.to, to) - Math.max(one.from, from))));
  return { during: mostOf(work, from, to) ?? mostOf(rest, from, to), idle };
}

const isWork = ({ activity }: Stretch): boolean => accountOf(activity) === 'working';

/** The best cook collected the task once, however many attempts it took; a buzz is held against the same attempt's. */
const collectionOf = (theirs: readonly Stand[], { task }: Stand): Stand | undefined =>
  theirs.find((one) => one.task === task && one.end === 'collecting');
const handlingOf = (theirs: readonly Stand[], { task, attempt }: Stand): Stand | undefined =>
  theirs.find((one) => one.task === task && one.end === 'handling' && one.attempt === attempt);

const bestDidAt = (verb: 'collect' | 'handle', stand: Stand | undefined): BestDid | null =>
  stand === undefined ? null : { minute: stand.to, decision: { verb, task: stand.task } };

function stoodRemark(at: Case, stand: Stand, theirs: readonly Stand[]): Remark {
  const collection = collectionOf(theirs, stand);
  const isBestToo = collection !== undefined && collection.to - collection.from >= stand.to - stand.from;
  const cost = isBestToo ? 0 : delayOf(at, stand);
  const bestDid = bestDidAt('collect', collection);
  return remark({
    kind: 'stood-on-rail',
    ...aboutStand(at, stand),
    ...keptFrom(at, stand),
    cost,
    bestDid,
    harmless: cost === 0,
  });
}

function buzzRemark(at: Case, stand: Stand, theirs: readonly Stand[]): Remark {
  const bestDid = bestDidAt('handle', handlingOf(theirs, stand));
  return remark({
    kind: 'buzz',
    ...aboutStand(at, stand),
    ...keptFrom(at, stand),
    cost: stand.to - stand.from,
    bestDid,
  });
}

/** Food that nobody was waiting for any more may burn. */
function burntRemark(at: Case, stand: Stand, theirs: readonly Stand[]): readonly Remark[] {
  const task = at.kitchen.tasks[stand.task] as Task;
  const isLost = at.log.some(
    (event) => event.type === 'lost' && event.order === task.order && event.minute <= stand.to && event.why !== 'end',
  );
  const isAgain = at.log.some(
    (event) => event.type === 'loading' && event.task === stand.task && event.minute >= stand.to,
  );
  if (isLost || (task.optional && !isAgain)) return [];
  const bestDid = bestDidAt('collect', collectionOf(theirs, stand));
  return [remark({ kind: 'burnt', ...aboutStand(at, stand), cost: stand.cooked, bestDid })];
}

/** The minutes by which something came later because the ding was not answered at once. */
function delayOf(at: Case, stand: Stand): number {
  const task = at.kitchen.tasks[stand.task] as Task;
  const minutes = stand.to - stand.from;
  if (holdsUpFollower(at, stand, task) || holdsUpSlot(at, stand)) return minutes;
  return servedBy(at.log, task.order) === task.index ? Math.min(minutes, stand.to - lastOther(at, task)) : 0;
}

/** The task that was done last before its order was served, `-1` if it never was. */
function servedBy(log: Log, order: number): number {
  let last = -1;
  for (const event of log) {
    if (event.type === 'did' || event.type === 'collected') last = event.task;
    if (event.type === 'served' && event.order === order) return last;
  }
  return -1;
}

/** The minute at which the last of the order's other tasks was done. */
const lastOther = ({ kitchen, log }: Case, task: Task): number =>
  log.reduce((last, event) => {
    const isOther = (event.type === 'did' || event.type === 'collected') && event.task !== task.index;
    return isOther && kitchen.tasks[event.task]?.order === task.order ? Math.max(last, event.minute) : last;
  }, 0);

/** It was the last thing that a station task, or an idle brain, waited for. */
function holdsUpFollower({ kitchen, log, brain }: Case, stand: Stand, task: Task): boolean {
  const before = new Set<number>();
  for (const event of log) {
    if (event.type !== 'did' && event.type !== 'collected') continue;
    if (event.task === task.index) break;
    before.add(event.task);
  }
  const isIdle = brain.some((stretch) => !isWork(stretch) && stretch.from < stand.to && stretch.to > stand.from);
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
