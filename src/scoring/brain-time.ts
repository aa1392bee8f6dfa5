import type { Log } from '../model/event.ts';

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

/** The brain's time, in order, stretches of no minutes left out. What still runs is cut off at `until`. */
export function brainTime(log: Log, until: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: Omit<Stretch, 'to'> | null = null;
  const close = (minute: number): void => {
    if (open !== null && minute > open.from) stretches.push({ ...open, to: minute });
    open = null;
  };
  for (const event of log) {
    const { minute, type } = event;
    if (BEGINS.has(type)) {
      close(minute);
      open = { activity: type as Activity, task: 'task' in event ? event.task : -1, from: minute };
    } else if (ENDS.has(type) || endsLoading(event, open) || endsStare(event, open)) close(minute);
  }
  close(until);
  return stretches;
}

type Open = Omit<Stretch, 'to'> | null;

const endsLoading = (event: Log[number], open: Open): boolean =>
  event.type === 'started' && open?.activity === 'loading' && open.task === event.task;

const endsStare = (event: Log[number], open: Open): boolean =>
  event.type === 'buzzed' && open?.activity === 'staring' && open.task === event.task;

/** On which account an activity's minutes go (kitchen-rules §6): loading and collecting are work, also in a stare. */
export const accountOf = (activity: Activity): Account =>
  activity === 'staring' || activity === 'waiting' ? activity : 'working';
