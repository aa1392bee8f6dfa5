import type { Kitchen, Order, Task } from '../../../model/kitchen.ts';
import { inNeededOrder } from '../needed-order.ts';
import { linesOf } from './lines.ts';

/** One thing that the brain has to do. Every task is one action (`do`) or two for each attempt: a start, and what ends it. */
export interface Action {
  /** Index into `Work.actions`. */
  readonly index: number;
  readonly order: number;
  readonly task: Task;
  readonly verb: 'do' | 'start' | 'collect' | 'handle';
  /** Minutes of the brain. */
  readonly minutes: number;
  /** Its bit among its order's actions, and the bits of those that must be done before. */
  readonly bit: number;
  readonly needs: number;
  /** The least minutes from its end to its order's last action's end, and to that of all orders. */
  readonly tail: number;
  readonly rest: number;
  /** Actions of the order before in the line that must be done first: the same one, and what frees the only slot; -1 for none. */
  readonly sameBefore: number;
  readonly slotBefore: number;
  /** A start's collect or handle, and the other way round; its own index for a `do`. */
  readonly partner: number;
  /** Of a collect or handle: the least and the most minutes from the beginning of its start to its own. */
  readonly least: number;
  readonly most: number;
  /** It is the last action of its task's last attempt: the task is done with its end. */
  readonly ends: boolean;
}

/** All that the brain has to do in a kitchen, whatever the order in which it does it. */
export interface Work {
  readonly kitchen: Kitchen;
  readonly actions: readonly Action[];
  /** Of each order the bits of all its actions. */
  readonly full: readonly number[];
  /** Of each order the bits of all actions of tasks that take tools. */
  readonly takers: readonly number[];
  /** Of each order the one before it in its line, -1 for none. */
  readonly before: readonly number[];
  /** The orders, each after the one before it in its line. */
  readonly inLine: readonly number[];
  /** Of each order the minute by which it must be served, `Infinity` for none. */
  readonly deadlines: readonly number[];
}

/** Bits of a 32-bit number that are safe to use. */
const MOST_ACTIONS_OF_AN_ORDER = 30;

/**
 * The work of a kitchen in which every order must be served and every task be done by the brain and the stations alone;
 * `null` for other kitchens (coins, choices, helpers, a step that never dings), and where an order has more than 30
 * actions. There a shift is one permutation of these actions: whether it is legal depends on the order of the actions
 * alone (slots, tools and stock change hands with an action of the brain), and when they are done is a longest path with
 * least lags (a ding) and most lags (a burn, an alarm, a departure).
 */
export function workOf(kitchen: Kitchen): Work | null {
  if (kitchen.goal === 'coins' || !kitchen.tasks.every((task) => isPlain(kitchen, task))) return null;
  const deadlines = kitchen.orders.map(({ at, patience }) => Math.min(at + patience, kitchen.closes));
  if (kitchen.orders.some((order) => deadlines[order.index] !== NEVER && mayEndInNoTime(kitchen, order))) return null;
  const drafts: Action[] = [];
  for (const order of kitchen.orders) {
    const own = actionsOf(kitchen, order, drafts.length);
    if (own === null) return null;
    drafts.push(...own);
  }
  const full = kitchen.orders.map(({ index }) => bitsOf(drafts.filter(({ order }) => order === index)));
  const takers = kitchen.orders.map(({ index }) =>
    bitsOf(drafts.filter(({ order, task }) => order === index && task.takes.length > 0)),
  );
  const { inLine, before } = linesOf(kitchen, deadlines);
  return { kitchen, actions: inLines(kitchen, drafts, before, inLine), full, takers, before, inLine, deadlines };
}

const bitsOf = (actions: readonly Action[]): number => actions.reduce((bits, { bit }) => bits | bit, 0);

/** The actions, with what the lines ask for. */
function inLines(
  kitchen: Kitchen,
  drafts: readonly Action[],
  before: readonly number[],
  inLine: readonly number[],
): readonly Action[] {
  const first = kitchen.orders.map(({ index }) => drafts.findIndex(({ order }) => order === index));
  const actions = drafts.map((action): Action => {
    const other = before[action.order] ?? -1;
    if (other === -1) return action;
    const sameBefore = (first[other] as number) + action.index - (first[action.order] as number);
    const isOnlySlot = action.verb === 'start' && kitchen.stations[action.task.station]?.slots === 1;
    return { ...action, sameBefore, slotBefore: isOnlySlot ? sameBefore + 1 : -1 };
  });
  const rest = actions.map(({ tail }) => tail);
  const raise = (index: number, minutes: number): void => {
    if (index !== -1) rest[index] = Math.max(rest[index] ?? 0, minutes);
  };
  for (const order of [...inLine].reverse()) {
    for (const { index, minutes, sameBefore, slotBefore, needs, partner, least } of actions
      .filter((one) => one.order === order)
      .reverse()) {
      const after = minutes + (rest[index] ?? 0);
      raise(sameBefore, after);
      raise(slotBefore, after);
      for (const other of actions)
        if (other.order === order && (other.bit & needs) !== 0)
          raise(other.index, after + (other.index === partner ? least - other.minutes : 0));
    }
  }
  return actions.map((action) => ({ ...action, rest: rest[action.index] ?? 0 }));
}

const NEVER = Number.POSITIVE_INFINITY;

const isPlain = ({ helpers }: Kitchen, { minutes, optional, after, delegable }: Task): boolean =>
  minutes !== NEVER &&
  !optional &&
  after.every(({ anyOf }) => anyOf.length === 1) &&
  !(delegable && helpers.length > 0);

/** Whether its last action may take 0 minutes: then it tells whether that is a stare (phase 3) or not (phase 7). */
const mayEndInNoTime = ({ tasks }: Kitchen, order: Order): boolean =>
  order.tasks.some((index) => {
    const task = tasks[index] as Task;
    return task.namedBy.length === 0 && task.kind === 'station' && task.collect === 0;
  });

/** An order's actions, tails still unknown. */
function actionsOf(kitchen: Kitchen, order: Order, first: number): readonly Action[] | null {
  const drafts: Action[] = [];
  /** The bit of the action that a task is done with. */
  const doneBits = new Map<number, number>();
  for (const task of inNeededOrder(kitchen, order)) {
    const needs = task.after.reduce((bits, { anyOf }) => bits | (doneBits.get(anyOf[0] as number) ?? 0), 0);
    for (const one of attemptsOf(kitchen, task)) {
      const index = first + drafts.length;
      const before = drafts.at(-1);
      const isFirst = before?.task !== task;
      const partner = one.verb === 'do' ? index : one.verb === 'start' ? index + 1 : index - 1;
      const bit = 1 << drafts.length;
      const own = isFirst ? needs : needs | (before?.bit ?? 0);
      drafts.push({ ...one, index, order: order.index, task, bit, needs: own, partner, ...UNKNOWN });
      if (drafts.length > MOST_ACTIONS_OF_AN_ORDER) return null;
    }
    doneBits.set(task.index, drafts.at(-1)?.bit ?? 0);
  }
  return withTails(drafts);
}

const UNKNOWN = { tail: 0, rest: 0, sameBefore: -1, slotBefore: -1 };

type Attempt = Pick<Action, 'verb' | 'minutes' | 'least' | 'most' | 'ends'>;

/** The actions of a task in their order: a `do`, or a start and its end for every attempt. */
function attemptsOf({ alarm }: Kitchen, task: Task): readonly Attempt[] {
  if (task.kind === 'hands-on') return [{ verb: 'do', minutes: task.minutes, least: 0, most: NEVER, ends: true }];
  const least = task.start + task.minutes;
  const start: Attempt = { verb: 'start', minutes: task.start, least: 0, most: NEVER, ends: false };
  const end = (verb: 'collect' | 'handle', patience: number, ends: boolean): Attempt => ({
    ...{ verb, minutes: task.collect, least, ends },
    // It burns, or the alarm goes off, before the brain decides at that minute.
    most: least + patience - 1,
  });
  const failed = Array.from({ length: task.fails }, () => [start, end('handle', alarm, false)]);
  return [...failed.flat(), start, end('collect', task.burns, true)];
}

function withTails(drafts: readonly Action[]): readonly Action[] {
  const tails = drafts.map(() => 0);
  for (const action of [...drafts].reverse()) {
    const own = drafts.indexOf(action);
    for (const [nth, next] of drafts.entries()) {
      if ((next.needs & action.bit) === 0) continue;
      const lag = next.partner === action.index ? next.least - action.minutes : 0;
      tails[own] = Math.max(tails[own] ?? 0, lag + next.minutes + (tails[nth] ?? 0));
    }
  }
  return drafts.map((action, nth) => ({ ...action, tail: tails[nth] ?? 0 }));
}
