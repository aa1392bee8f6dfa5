import { decide, isNeeded, open, refusalOf, type Shift } from '../kitchen/index.ts';
import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import type { Case } from './remark.ts';
import { momentsOf } from './replay.ts';

/** As much of a case as its last shift is made of. */
type Played = Pick<Case, 'kitchen' | 'moments'>;

/** A task that could not begin for want of a tool, and the order that keeps it (which may be its own). */
export interface Blocked {
  readonly task: number;
  readonly order: number;
  readonly tool: number;
}

/** The first task that a shift got stuck on for want of a tool, `null` if none did. */
export const blockedTask = (at: Played, minute: number): Blocked | null => blockedTasks(at, minute)[0] ?? null;

/** The name of the tool for want of which an order (its index) got stuck, `null` where the shift or the order did not. */
export function lackedTool(kitchen: Kitchen, log: Log, order: number): string | null {
  const end = log.at(-1);
  if (end?.type !== 'ended' || end.how !== 'stuck') return null;
  const blocked = blockedTasks({ kitchen, moments: momentsOf(kitchen, log) }, end.minute);
  const tool = blocked.find(({ task }) => kitchen.tasks[task]?.order === order)?.tool;
  return tool === undefined ? null : (kitchen.tools[tool]?.name ?? null);
}

function blockedTasks(at: Played, minute: number): readonly Blocked[] {
  const stuck = lastShift(at, { closes: minute + 1 });
  return at.kitchen.tasks.flatMap((task): readonly Blocked[] => {
    const refusal = refusalOf(stuck, { verb: task.kind === 'station' ? 'start' : 'do', task: task.index });
    if (refusal?.rule !== 'tool-taken') return [];
    const { tool, keptByItself } = refusal;
    const order = keptByItself ? task.order : stuck.orders.findIndex(({ keeps }) => keeps.includes(tool));
    return order === -1 ? [] : [{ task: task.index, order, tool }];
  });
}

/** The task that the brain stared at when the shift got stuck, which will never ding; `-1` if the brain was free. */
export const deadTask = (at: Case, minute: number): number => lastShift(at, { closes: minute + 1 }).brain.task;

/** The task whose buzz raised the alarm at `minute`. */
export function alarmedTask(at: Case, minute: number): number {
  const { kitchen, log } = at;
  const { tasks, orders, onStations } = lastShift(at, {});
  // The end has lost every order that was not served; who was lost before it no longer needed anything.
  const gone = new Set(log.flatMap((event) => (event.type === 'lost' && event.why !== 'end' ? [event.order] : [])));
  const before = orders.map((order, index) => (order.mode === 'lost' && !gone.has(index) ? OPEN(order) : order));
  const alarmed = onStations.find((index) => {
    const task = kitchen.tasks[index];
    const state = tasks[index];
    return (
      task !== undefined &&
      state?.mode === 'failed' &&
      state.since + kitchen.alarm === minute &&
      isNeeded({ kitchen, tasks, orders: before }, task)
    );
  });
  return alarmed ?? -1;
}

const OPEN = (order: Shift['orders'][number]): Shift['orders'][number] => ({ ...order, mode: 'open' });

/**
 * Where the last decision leads to with something about the kitchen changed. One that closes a minute after a shift got
 * stuck has not ended yet: its rules can still be asked why nothing is legal.
 */
function lastShift({ kitchen, moments }: Played, change: Partial<Kitchen>): Shift {
  const changed = { ...kitchen, ...change };
  const last = moments.at(-1);
  if (last === undefined) return open(changed).shift;
  const next = decide({ ...last.shift, kitchen: changed }, last.decision);
  if (!next.ok) throw new Error(`the log decides against a rule: ${next.error.rule}`);
  return next.value.shift;
}
