import type { Shift } from '../../kitchen/index.ts';
import type { Kitchen, Need, Order, Task } from '../../model/kitchen.ts';
import { tipAt } from '../../model/tip.ts';
import { inNeededOrder } from './needed-order.ts';
import { lacksSupplies } from './supplies.ts';
import { pairOf, tallyOf, type Value, WORST } from './value.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** A shift's best imaginable value: no plan that goes on from here can do better. */
export type Bounds = (shift: Shift) => Value;

/** What one open order still asks for, at least. */
interface Demand {
  readonly order: Order;
  /** The minute before which it cannot be served, if the brain and every station were free for it alone. */
  readonly earliest: number;
  /** Minutes of the brain that it still needs. */
  readonly hands: number;
  /** Minutes of each station that it still needs. */
  readonly slots: readonly number[];
}

/** Prepares the bounds of a kitchen: critical paths, and the load of the brain and of every station. */
export function boundsOf(kitchen: Kitchen): Bounds {
  const inTurn = kitchen.orders.map((order) => inNeededOrder(kitchen, order));
  const lastFirst = [...kitchen.orders].sort((a, b) => b.at - a.at);
  return (shift) => {
    /** The last to arrive comes first. */
    const demands: Demand[] = [];
    const tally = tallyOf(shift);
    for (const order of lastFirst) {
      const mode = shift.orders[order.index]?.mode;
      if (mode === 'lost' && kitchen.goal !== 'coins') return WORST;
      if (mode === 'open' || mode === 'expected') {
        demands.push(demandOf(shift, order, inTurn[order.index] as readonly Task[]));
      }
    }
    if (kitchen.goal === 'coins') return coinsBound(shift, demands);
    const owed = demands.map(({ order }) => order);
    if (isTooLate(shift, demands) || lacksSupplies(shift, owed)) return WORST;
    const spans = serviceTimes(shift, demands);
    const finish = Math.max(tally.finish, spans.at(-1) ?? 0, arrivalsBound(shift, demands));
    const arrived = demands.reduce((sum, { order }) => sum + order.at, 0);
    const waits = tally.waits + spans.reduce((sum, span) => sum + span, 0) - arrived;
    return pairOf(kitchen.goal, { finish, waits, coins: 0 });
  };
}

/** The last minute at which an order can be served. */
const deadlineOf = ({ closes }: Kitchen, { at, patience }: Order): number => Math.min(at + patience, closes);

/**
 * Whether some order is sure to be lost: its critical path is too long, or the orders that must be served by some
 * minute need more of the brain than there is until then (Jackson's rule: earliest due date first).
 */
function isTooLate({ kitchen, minute }: Shift, demands: readonly Demand[]): boolean {
  let hands = minute;
  return demands
    .map(({ order, earliest, hands: own }) => ({ earliest, own, deadline: deadlineOf(kitchen, order) }))
    .filter(({ deadline }) => deadline !== NEVER)
    .sort((a, b) => a.deadline - b.deadline)
    .some(({ earliest, own, deadline }) => {
      hands += own;
      return earliest > deadline || hands > deadline;
    });
}

/**
 * For the k-th order to be served, the least minute at which that can be: the k-th smallest critical path, and the k
 * smallest loads one after the other on the brain and on each station (shortest processing time first is the best for
 * a single machine without release times; Smith 1956). Sorted, one entry for each open order.
 */
function serviceTimes({ kitchen, minute }: Shift, demands: readonly Demand[]): readonly number[] {
  const spans = sorted(demands, ({ earliest }) => earliest);
  const raise = (loads: readonly number[], machines: number): void => {
    let total = 0;
    for (let nth = 0; nth < spans.length; nth += 1) {
      total += loads[nth] as number;
      spans[nth] = Math.max(spans[nth] as number, minute + Math.ceil(total / machines));
    }
  };
  raise(
    sorted(demands, ({ hands }) => hands),
    1,
  );
  for (let at = 0; at < kitchen.stations.length; at += 1)
    raise(
      sorted(demands, ({ slots }) => slots[at] as number),
      kitchen.stations[at]?.slots ?? 1,
    );
  return spans;
}

/** By insertion: for the few orders that a kitchen has, at every bound, much quicker than a general sort. */
function sorted(demands: readonly Demand[], minutes: (demand: Demand) => number): number[] {
  const list: number[] = [];
  for (const demand of demands) {
    const own = minutes(demand);
    let place = list.length;
    for (; place > 0 && (list[place - 1] as number) > own; place -= 1) list[place] = list[place - 1] as number;
    list[place] = own;
  }
  return list;
}

/**
 * Nothing of an order can be done before it arrives: what arrives from some minute on takes the brain its sum.
 * @param demands the last to arrive first
 */
function arrivalsBound(shift: Shift, demands: readonly Demand[]): number {
  let bound = 0;
  let hands = 0;
  for (const { order, hands: own } of demands) {
    hands += own;
    bound = Math.max(bound, Math.max(shift.minute, order.at) + hands);
  }
  return bound;
}

/**
 * Coins: every open order that can still be served in time counts in full, but no more of them than the brain has
 * minutes for before closing (a fractional knapsack). `finish` is bounded where all of these must be served.
 */
function coinsBound(shift: Shift, demands: readonly Demand[]): Value {
  const { kitchen } = shift;
  const tally = tallyOf(shift);
  const possible = demands
    .map((demand) => ({ ...demand, coins: demand.order.price + tipAt(demand.order, demand.earliest) }))
    .filter(({ order, earliest }) => earliest <= deadlineOf(kitchen, order) && !lacksSupplies(shift, [order]));
  const room = kitchen.closes - shift.minute;
  const needed = possible.reduce((sum, { hands }) => sum + hands, 0);
  if (needed <= room) {
    const coins = possible.reduce((sum, one) => sum + one.coins, tally.coins);
    const must = possible.filter((one) => one.coins > 0);
    const finish = Math.max(
      tally.finish,
      ...must.map(({ earliest }) => earliest),
      must.length > 0 ? arrivalsBound(shift, must) : 0,
    );
    return pairOf('coins', { coins, finish, waits: 0 });
  }
  return pairOf('coins', { coins: tally.coins + mostCoins(possible, room), finish: tally.finish, waits: 0 });
}

/** The most coins that `room` minutes of the brain can earn, the last order counted by its share (Dantzig 1957). */
function mostCoins(possible: readonly (Demand & { readonly coins: number })[], room: number): number {
  let left = room;
  let coins = possible.filter(({ hands }) => hands === 0).reduce((sum, one) => sum + one.coins, 0);
  const paid = possible.filter(({ hands }) => hands > 0).sort((a, b) => b.coins * a.hands - a.coins * b.hands);
  for (const one of paid) {
    if (one.hands > left) return coins + Math.floor((one.coins * left) / one.hands);
    coins += one.coins;
    left -= one.hands;
  }
  return coins;
}

function demandOf(shift: Shift, order: Order, tasks: readonly Task[]): Demand {
  const from = Math.max(shift.minute, order.at);
  const first = order.tasks[0] ?? 0;
  /** By place in the order: when each task can be done at the earliest. */
  const ends = order.tasks.map(() => NEVER);
  const slots = shift.kitchen.stations.map(() => 0);
  let earliest = from;
  let hands = 0;
  for (const task of tasks) {
    let begins = from;
    for (const need of task.after) begins = Math.max(begins, earliestOf(ends, first, need));
    const rest = restOf(shift, task, begins);
    ends[task.index - first] = rest.ends;
    if (task.optional) continue;
    earliest = Math.max(earliest, rest.ends);
    hands += rest.hands;
    if (rest.slot > 0) slots[task.station] = (slots[task.station] as number) + rest.slot;
  }
  return { order, earliest, hands, slots };
}

function earliestOf(ends: readonly number[], first: number, { anyOf }: Need): number {
  let earliest = NEVER;
  for (const index of anyOf) earliest = Math.min(earliest, ends[index - first] as number);
  return earliest;
}

/** What is left of a task: when it can be done at the earliest, and the minutes of hands and slot that it still takes. */
interface Rest {
  readonly ends: number;
  readonly hands: number;
  readonly slot: number;
}

const NOTHING: Rest = { ends: 0, hands: 0, slot: 0 };
const IMPOSSIBLE: Rest = { ends: NEVER, hands: 0, slot: 0 };

function restOf(shift: Shift, task: Task, begins: number): Rest {
  const state = shift.tasks[task.index];
  const now = shift.minute;
  if (state === undefined || state.mode === 'done') return NOTHING;
  if (state.mode === 'gone') return IMPOSSIBLE;
  if (task.kind === 'hands-on') return handsOnRest(shift, task, begins);
  const attempt = task.start + task.minutes + task.collect;
  const brain = task.start + task.collect;
  /** Whole attempts that are still to come, the one that dings included. */
  const tries = 1 + Math.max(0, task.fails - state.attempts);
  if (state.mode === 'todo') return { ends: begins + tries * attempt, hands: tries * brain, slot: tries * attempt };
  const dinged = state.mode === 'cooking' ? Math.max(now, state.due) : now;
  const present = { ends: dinged + task.collect, hands: task.collect, slot: dinged + task.collect - now };
  const buzzes = state.attempts <= task.fails;
  if (!buzzes) return present;
  return {
    ends: present.ends + tries * attempt,
    hands: present.hands + tries * brain,
    slot: present.slot + tries * attempt,
  };
}

function handsOnRest(shift: Shift, task: Task, begins: number): Rest {
  const state = shift.tasks[task.index];
  const { stations, helpers } = shift.kitchen;
  if (state?.mode === 'todo') {
    const briefings = task.delegable
      ? helpers.map((helper) => (stations[helper]?.briefing ?? 0) + (stations[helper]?.collect ?? 0))
      : [];
    return { ends: begins + task.minutes, hands: Math.min(task.minutes, ...briefings), slot: 0 };
  }
  const collect = stations[state?.station ?? -1]?.collect ?? 0;
  const dinged = state?.mode === 'cooking' ? Math.max(shift.minute, state.due) : shift.minute;
  return { ends: dinged + collect, hands: collect, slot: 0 };
}
