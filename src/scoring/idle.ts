import { decide, type Shift } from '../kitchen/index.ts';
import type { Decision } from '../model/decision.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Stretch } from './brain-time.ts';
import { type BestDid, type Case, firstDecision, type Remark, remark } from './remark.ts';
import type { Moment } from './replay.ts';
import { type SpareTime, spareTime } from './spare-time.ts';

/** A time in which the brain stared or waited: minutes `from` to `to`, `shift` how it stood when it began. */
export interface Idle {
  readonly kind: 'staring' | 'waiting';
  /** Index of the task stared at, `-1` in a wait. */
  readonly task: number;
  readonly from: number;
  readonly to: number;
  readonly shift: Shift;
}

/** The longest are looked into: so many are plenty for three remarks, and a shift without end stays cheap. */
const MOST_IDLE = 200;

/** *Stared while … could be started*, *waited while …*: idle minutes in which something needed could go on. */
export function idleRemarks(at: Case): readonly Remark[] {
  const longest = idleTimes(at.moments, at.brain).toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return longest.slice(0, MOST_IDLE).flatMap((idle) => {
    const spare = spareTime(idle.shift, idle.to, idle.task);
    return spare === null ? [] : [idleRemark(at, idle, spare)];
  });
}

const idleRemark = ({ best, kitchen }: Case, { kind, task, from, to }: Idle, { minutes, could }: SpareTime): Remark =>
  remark({
    kind: kind === 'staring' ? 'stared-while' : 'waited-while',
    minute: from,
    minutes: to - from,
    cost: minutes,
    task,
    order: kitchen.tasks[task]?.order ?? -1,
    could,
    bestDid: best === null ? null : instead(best, from, to, task, could),
  });

/** Stares and waits in order; waits with nothing between them are one. */
export function idleTimes(moments: readonly Moment[], brain: readonly Stretch[]): readonly Idle[] {
  const idles: Idle[] = [];
  let joins = false;
  for (const moment of moments) {
    const { decision, shift, until } = moment;
    const last = idles.at(-1);
    if (decision.verb === 'wait') {
      if (joins && last !== undefined) idles[idles.length - 1] = { ...last, to: until };
      else if (until > shift.minute) idles.push({ kind: 'waiting', task: -1, from: shift.minute, to: until, shift });
      joins = true;
      continue;
    }
    joins = false;
    const stare = decision.verb === 'stare' ? stareOf(moment, decision.task, brain) : null;
    if (stare !== null) idles.push(stare);
  }
  return idles;
}

function stareOf({ shift, until }: Moment, task: number, brain: readonly Stretch[]): Idle | null {
  const stretch = brain.find(
    (one) => one.activity === 'staring' && one.task === task && one.from >= shift.minute && one.to <= until,
  );
  const loaded = stretch === undefined ? null : atWork(shift, task);
  if (stretch === undefined || loaded === null) return null;
  return { kind: 'staring', task, from: stretch.from, to: stretch.to, shift: loaded };
}

/** The shift in which the task is at its station and the brain free: a stare is a start without leaving. */
function atWork(shift: Shift, task: number): Shift | null {
  if (shift.tasks[task]?.mode === 'cooking') return shift;
  const started = decide(shift, { verb: 'start', task });
  return started.ok && started.value.shift.mode === 'running' ? started.value.shift : null;
}

/**
 * What the best cook did about it: began the same thing then or earlier, if it did; else the first other thing that it
 * was at, or turned to, in those minutes.
 */
function instead(
  best: NonNullable<Case['best']>,
  from: number,
  to: number,
  task: number,
  could: Decision & { readonly task: number },
): BestDid | null {
  const running = best.brain.find((one) => one.from <= from && from < one.to);
  const others = best.log.flatMap((event): readonly BestDid[] => {
    if (event.type !== 'decided' || event.decision.verb === 'wait' || event.decision.task === task) return [];
    const isThen = event.minute >= from && event.minute < to;
    const isRunning = event.decision.task === running?.task && event.minute === running.from;
    return isThen || isRunning ? [{ minute: event.minute, decision: event.decision }] : [];
  });
  const same = firstDecision(
    best.log,
    ({ verb, ...about }) => verb === could.verb && 'task' in about && about.task === could.task,
  );
  return same !== null && same.minute < to ? same : (others[0] ?? null);
}

/** `toast` and `toast` of another order, and `chop-1` and `chop-2`, are the same to a remark. */
export const stepOf = (kitchen: Kitchen, task: number): string => kitchen.tasks[task]?.step ?? '';
