import type { Shift, TaskState } from '../../kitchen/index.ts';
import type { Kitchen, Order, Task } from '../../model/kitchen.ts';
import { tallyOf } from './value.ts';

/**
 * What of a shift matters for its future. Two shifts with the same `key` differ only in `numbers`, and of these less is
 * better, one by one: the minute, what it has cost so far, and when what cooks will ding. So a shift whose numbers are
 * all at most another's can do everything that the other can: it may wait until it looks the same.
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

export function signatureOf(shift: Shift, groups: readonly (readonly Order[])[]): Signature {
  const keys: string[] = [];
  const numbers = costsOf(shift);
  for (const group of groups) {
    const members = group.map((order) => orderSignature(shift, order));
    if (members.length > 1) members.sort(bySignature);
    for (const { key, dues } of members) {
      keys.push(key);
      for (const due of dues) numbers.push(due);
    }
  }
  return { key: `${keys.join('|')}#${shift.stock.join(',')}`, numbers };
}

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

export function orderSignature(shift: Shift, order: Order): OrderSignature {
  const state = shift.orders[order.index];
  const settled = state?.mode === 'served' || state?.mode === 'lost';
  let key = settled ? (state.mode === 'served' ? 'S' : 'L') : 'O';
  if (state?.voided && countsLostUpdates(shift.kitchen)) key += 'v';
  const dues: number[] = [];
  for (const index of order.tasks) {
    const task = shift.kitchen.tasks[index] as Task;
    const one = shift.tasks[index] as TaskState;
    if (settled && one.station === -1) continue;
    key += taskKey(shift, task, one, settled, dues);
  }
  if (state === undefined || state.mode === 'lost') return { key, dues };
  if (state.keeps.length > 0) key += `k${[...state.keeps].sort().join(',')}`;
  if (!settled && countsLostUpdates(shift.kitchen)) key += notesOf(shift, order);
  return { key, dues };
}

/** The task's mode and what else must be equal; what may be less goes to `dues`. */
function taskKey(shift: Shift, task: Task, state: TaskState, settled: boolean, dues: number[]): string {
  const place = `${settled ? task.index - (shift.kitchen.orders[task.order]?.tasks[0] ?? 0) : ''}${task.delegable && state.station !== -1 ? `@${state.station}` : ''}`;
  const tries = task.fails > 0 ? `~${Math.min(state.attempts, task.fails + 1)}` : '';
  const exact = task.burns !== NEVER || state.attempts <= task.fails;
  switch (state.mode) {
    case 'cooking':
      if (exact && state.due !== NEVER) return `${place}c${state.due}${tries}`;
      dues.push(Math.max(state.due, shift.minute));
      return `${place}c${tries}`;
    case 'ready':
      if (task.burns !== NEVER) return `${place}c${state.since}${tries}`;
      dues.push(shift.minute);
      return `${place}c${tries}`;
    case 'failed':
      return `${place}f${state.since}${tries}`;
    default:
      return `${place}${LETTERS[state.mode as keyof typeof LETTERS]}${tries}`;
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
