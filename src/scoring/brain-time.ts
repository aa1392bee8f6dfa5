import type { Log, ShiftEvent } from '../model/event.ts';

/** What the brain does, as its timeline shows it. */
export type Activity = 'doing' | 'loading' | 'staring' | 'collecting' | 'handling' | 'clearing' | 'waiting';
export type Account = 'working' | 'staring' | 'waiting';

/** A stretch of the brain's time: minutes `from` to `to` (exclusive), at `task` (index, `-1` while waiting). */
export interface Stretch {
  readonly activity: Activity;
  readonly task: number;
  readonly from: number;
  readonly to: number;
}

const ENDS: ReadonlySet<string> = new Set(['did', 'collected', 'handled', 'cleared', 'dropped', 'woke', 'ended']);
const BEGINS: ReadonlySet<string> = new Set([
  'doing',
  'loading',
  'staring',
  'collecting',
  'handling',
  'clearing',
  'waiting',
]);

/** The brain's time, in order, stretches of no minutes left out. Nothing later than minute `until` is seen. */
export function brainTime(log: Log, until: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Open = null;
  const close = (minute: number): void => {
    if (open !== null && minute > open.from) stretches.push({ ...open, to: minute });
    open = null;
  };
  for (const event of log) {
    const { minute, type } = event;
    if (minute > until) break;
    if (BEGINS.has(type)) {
      close(minute);
      open = { activity: type as Activity, task: 'task' in event ? event.task : -1, from: minute };
    } else if (ENDS.has(type) || endsLoading(event, open) || endsStare(event, open)) close(minute);
  }
  close(until);
  return stretches;
}

type Open = Omit<Stretch, 'to'> | null;

const endsLoading = (event: ShiftEvent, open: Open): boolean =>
  event.type === 'started' && open?.activity === 'loading' && open.task === event.task;

const endsStare = (event: ShiftEvent, open: Open): boolean =>
  event.type === 'buzzed' && open?.activity === 'staring' && open.task === event.task;

/** On which account an activity's minutes go (kitchen-rules §6): loading and collecting are work, also in a stare. */
export const accountOf = (activity: Activity): Account =>
  activity === 'staring' || activity === 'waiting' ? activity : 'working';
