import type { Shift, TaskState } from '../../kitchen/index.ts';
import type { Kitchen, Order, Task } from '../../model/kitchen.ts';
import { tallyOf } from './value.ts';

/**
 * What of a shift matters for its future. Two shifts with the same `key` differ only in `numbers`, and of these less is
 * better, one by one: the minute, what it has cost so far, and when what cooks will ding. So a shift whose numbers are
 * all at most another's can do everything that the other can, and the other need not be looked at.
 */
export interface Signature {
  readonly key: string;
  readonly numbers: readonly number[];
}

const NEVER = Number.POSITIVE_INFINITY;

/** Lost updates cost coins, and nothing else. */
const countsLostUpdates = ({ goal, variables }: Kitchen): boolean => goal === 'coins' && variables.length > 0;

/** Groups of orders that are alike in all but their number; where lost updates count every order is on its own. */
export function groupsOf(kitchen: Kitchen): readonly (readonly Order[])[] {
  const groups = new Map<string, Order[]>();
  for (const order of kitchen.orders) {
    const name = countsLostUpdates(kitchen)
      ? String(order.index)
      : JSON.stringify([order.dish, order.at, order.patience]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [order]);
    else group.push(order);
  }
  return [...groups.values()];
}

export interface OrderSignature {
  readonly key: string;
  readonly dues: readonly number[];
}

/**
 * A shift's signatures: it is dominated if it is so by one of them.
 *
 * In the first all minutes are the clock's. A shift with smaller numbers may wait until it looks the same; but what burns
 * or sounds an alarm does not wait, so such minutes must be equal. In the second, for shifts that have something of the
 * kind, minutes are counted from now: a shift that looks the same at an earlier minute can do the same, only earlier.
 */
export function signaturesOf(shift: Shift, groups: readonly (readonly Order[])[]): readonly Signature[] {
  const byClock = signatureFrom(shift, groups, 0);
  if (!isTimeless(shift) || !hasExactMinutes(shift)) return [byClock];
  const fromNow = signatureFrom(shift, groups, shift.minute);
  return [byClock, { ...fromNow, key: `now ${fromNow.key}` }];
}

function signatureFrom(shift: Shift, groups: readonly (readonly Order[])[], from: number): Signature {
  const keys: string[] = [];
  const numbers = costsOf(shift);
  for (const group of groups) {
    const members = group.map((order) => orderSignature(shift, order, from));
    if (members.length > 1) members.sort(bySignature);
    for (const { key, dues } of members) {
      keys.push(key);
      for (const due of dues) numbers.push(due);
    }
  }
  return { key: `${keys.join('|')}#${shift.stock.join(',')}`, numbers };
}

/**
 * Whether to be earlier is only an advantage: nobody is still to arrive, and nobody's leaving could be of use (it frees
 * tools; where every order must be served it only fails). Closing and tips are better met early.
 */
function isTimeless({ kitchen, orders }: Shift): boolean {
  return kitchen.orders.every(({ index, patience }) => {
    const mode = orders[index]?.mode;
    return mode !== 'expected' && (mode !== 'open' || kitchen.goal !== 'coins' || patience === NEVER);
  });
}

const hasExactMinutes = (shift: Shift): boolean =>
  shift.onStations.some((index) => isExact(shift.kitchen.tasks[index] as Task, shift.tasks[index] as TaskState));

/** Whether it matters to the minute when the task dings: it may burn, or its buzz may become an alarm. */
const isExact = (task: Task, state: TaskState): boolean => task.burns !== NEVER || state.attempts <= task.fails;

export const isSameSignature = (a: OrderSignature, b: OrderSignature): boolean => bySignature(a, b) === 0;

function bySignature(a: OrderSignature, b: OrderSignature): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  for (let nth = 0; nth < a.dues.length; nth += 1) {
    const difference = (a.dues[nth] as number) - (b.dues[nth] as number);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}

function costsOf(shift: Shift): number[] {
  const tally = tallyOf(shift);
  return shift.kitchen.goal === 'coins' ? [shift.minute, -tally.coins, tally.finish] : [shift.minute, tally.waits];
}

/** @param from the minute that minutes are counted from. */
export function orderSignature(shift: Shift, order: Order, from: number): OrderSignature {
  const state = shift.orders[order.index];
  const settled = state?.mode === 'served' || state?.mode === 'lost';
  let key = settled ? (state.mode === 'served' ? 'S' : 'L') : 'O';
  if (state?.voided && countsLostUpdates(shift.kitchen)) key += 'v';
  const dues: number[] = [];
  for (const index of order.tasks) {
    const task = shift.kitchen.tasks[index] as Task;
    const one = shift.tasks[index] as TaskState;
    if (settled && one.station === -1) continue;
    key += `${taskKey(shift, task, one, settled, from, dues)};`;
  }
  if (state === undefined || state.mode === 'lost') return { key, dues };
  if (state.keeps.length > 0) key += `k${[...state.keeps].sort().join(',')}`;
  if (!settled && countsLostUpdates(shift.kitchen)) key += notesOf(shift, order);
  return { key, dues };
}

/** The task's mode and what else must be equal; what may be less goes to `dues`. */
function taskKey(shift: Shift, task: Task, state: TaskState, settled: boolean, from: number, dues: number[]): string {
  const nth = settled ? task.index - (shift.kitchen.orders[task.order]?.tasks[0] ?? 0) : '';
  const helper = task.delegable && state.station !== -1 ? `@${state.station}` : '';
  const tries = task.fails > 0 ? `~${Math.min(state.attempts, task.fails + 1)}` : '';
  const about = `${nth}${helper}${tries}`;
  switch (state.mode) {
    case 'cooking':
      if (isExact(task, state) && state.due !== NEVER) return `${about}c${state.due - from}`;
      dues.push(Math.max(state.due, shift.minute) - from);
      return `${about}c`;
    case 'ready':
      if (task.burns !== NEVER) return `${about}c${state.since - from}`;
      dues.push(shift.minute - from);
      return `${about}c`;
    case 'failed':
      return `${about}f${state.since - from}`;
    default:
      return `${about}${LETTERS[state.mode as keyof typeof LETTERS]}`;
  }
}

const LETTERS = { todo: 't', done: 'd', gone: 'g' } as const;

/** Whose writes this order would overwrite, for every variable that it has read and may still write. */
function notesOf(shift: Shift, order: Order): string {
  const noted = shift.orders[order.index]?.noted ?? [];
  return noted
    .map((version, variable) => {
      if (version === -1 || !mayWrite(shift, order, variable)) return '';
      const since = (shift.writes[variable] ?? []).slice(version).filter((writer) => writer !== order.index);
      return `n${variable}:${since.sort().join(',')}`;
    })
    .join('');
}

const mayWrite = (shift: Shift, order: Order, variable: number): boolean =>
  order.tasks.some((index) => {
    const mode = shift.tasks[index]?.mode;
    return shift.kitchen.tasks[index]?.writes === variable && mode !== 'done' && mode !== 'gone';
  });
