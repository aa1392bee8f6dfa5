import { decide, refusalOf, type Shift, type Step } from '../kitchen/index.ts';
import type { TaskDecision, Verb } from '../model/decision.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Task } from '../model/kitchen.ts';

/** What an idle brain could have made of its time. */
export interface SpareTime {
  /** Minutes in which it could have worked, or in which a station could have worked that stood still. */
  readonly minutes: number;
  /** What would have filled the most of it. */
  readonly could: TaskDecision;
}

/** So that a kitchen in which something can be done for ever does not take for ever. */
const MOST_DECISIONS = 300;

type Interval = readonly [from: number, to: number];

/**
 * Lets a diligent cook go on from `shift` (the brain free) until minute `to`, who answers the rail, starts the
 * longest station task and then uses the hands, and counts the minutes filled that way. Staring at `watched` (task
 * index, `-1` for none) is what the time was spent on: that task alone fills nothing.
 * @returns `null` if there was nothing to be done.
 */
export function spareTime(shift: Shift, to: number, watched: number): SpareTime | null {
  const from = shift.minute;
  const filled: Interval[] = [];
  let could: { readonly choice: TaskDecision; readonly minutes: number } | null = null;
  let now = shift;
  for (let count = 0; count < MOST_DECISIONS && now.mode === 'running' && now.minute < to; count += 1) {
    const choice = diligent(now);
    const step = decide(now, choice ?? { verb: 'wait', until: null });
    if (!step.ok) break;
    if (choice !== null && choice.task !== watched) {
      const own = fills(choice, now.minute, step.value);
      const gained = covered(own, from, to);
      if (could === null || gained > could.minutes) could = { choice, minutes: gained };
      filled.push(...own);
    }
    now = step.value.shift;
  }
  const minutes = covered(filled, from, to);
  return could === null || minutes === 0 ? null : { minutes, could: could.choice };
}

/** The brain's and the station's minutes that a decision fills. */
const fills = (choice: TaskDecision, from: number, { shift, events }: Step): readonly Interval[] => [
  [from, shift.minute],
  ...events.flatMap((event): readonly Interval[] => (isStart(event, choice) ? [[event.minute, event.due]] : [])),
];

const isStart = (event: ShiftEvent, { task }: TaskDecision): event is Extract<ShiftEvent, { type: 'started' }> =>
  event.type === 'started' && event.task === task && event.due !== Number.POSITIVE_INFINITY;

/** Answers the rail, else starts what takes a station longest, else does what comes first. */
function diligent(shift: Shift): TaskDecision | null {
  const { tasks } = shift.kitchen;
  const first = (verb: Verb, among: readonly number[]): TaskDecision | null => {
    const task = among.find((index) => refusalOf(shift, { verb, task: index }) === null);
    return task === undefined ? null : { verb, task };
  };
  const answer = first('handle', shift.onStations) ?? first('collect', shift.onStations);
  if (answer !== null) return answer;
  const open = tasks.filter((task) => shift.tasks[task.index]?.mode === 'todo' && makesSense(shift, task));
  const alone = open.filter(({ kind, delegable }) => kind === 'station' || delegable);
  const longest = alone.toSorted((a, b) => b.minutes - a.minutes);
  return (
    first(
      'start',
      longest.map(({ index }) => index),
    ) ??
    first(
      'do',
      open.map(({ index }) => index),
    )
  );
}

/** Legal is not enough: nobody takes from an empty stock, starts what never dings, or a second way where one is enough. */
export function makesSense(shift: Shift, task: Task): boolean {
  if (task.uses !== -1 && shift.stock[task.uses] === 0) return false;
  return task.minutes !== Number.POSITIVE_INFINITY && !isSecondWay(shift, task);
}

/** Another alternative of the same choice is under way already. */
const isSecondWay = (shift: Shift, task: Task): boolean =>
  task.namedBy.some((namer) =>
    (shift.kitchen.tasks[namer]?.after ?? []).some(
      ({ choice, anyOf }) =>
        choice &&
        anyOf.includes(task.index) &&
        anyOf.some((other) => other !== task.index && shift.tasks[other]?.mode !== 'todo'),
    ),
  );

/** Minutes between `from` and `to` that at least one of the intervals covers. */
function covered(intervals: readonly Interval[], from: number, to: number): number {
  let minutes = 0;
  let reached = from;
  for (const [begin, end] of intervals.toSorted((a, b) => a[0] - b[0])) {
    const last = Math.min(end, to);
    minutes += Math.max(0, last - Math.max(begin, reached));
    reached = Math.max(reached, last);
  }
  return minutes;
}
