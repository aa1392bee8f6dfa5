import type { Kitchen, Task } from '../../../model/kitchen.ts';
import { inNeededOrder } from '../needed-order.ts';

/**
 * A kitchen in which the brain is never in anybody's way: it starts and collects in no time, and every station has one
 * slot. That is a job shop, the classical problem of scheduling theory. Operations are the kitchen's tasks, numbered
 * machine by machine: what is looked at together lies together.
 */
export interface Shop {
  readonly kitchen: Kitchen;
  /** Of each operation the index of its task. */
  readonly tasks: readonly number[];
  readonly machines: number;
  /** Of each machine its first operation; the last entry is the number of all operations. */
  readonly firstOf: Int32Array;
  readonly machineOf: Int32Array;
  readonly minutes: Int32Array;
  readonly arrivals: Int32Array;
  /** Steps of its order that it needs, and those that need it. */
  readonly before: Links;
  readonly after: Links;
  /** Every operation after those of its order that it needs. */
  readonly sorted: Int32Array;
}

/** Of each operation some others: those of `list` from `from[operation]` up to `from[operation + 1]`. */
export interface Links {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

/** As many bits of a 32-bit number as are safe to use. */
export const MOST_OF_A_MACHINE = 30;
const NEVER = Number.POSITIVE_INFINITY;

/** The job shop that a kitchen is, `null` for every other kitchen, and where a station has more than 30 tasks. */
export function shopOf(kitchen: Kitchen): Shop | null {
  const { tasks, stations, orders, goal, closes } = kitchen;
  const isShop =
    goal === 'finish' &&
    closes === NEVER &&
    orders.every(({ patience }) => patience === NEVER) &&
    tasks.every((task) => isOperation(kitchen, task));
  const lists = stations.map((_, nth) => tasks.filter(({ station }) => station === nth));
  if (!isShop || lists.some((list) => list.length > MOST_OF_A_MACHINE)) return null;
  const operations = lists.flat();
  const operationOf = new Int32Array(tasks.length);
  for (const [operation, { index }] of operations.entries()) operationOf[index] = operation;
  const linked = (those: (task: Task) => readonly number[]): Links =>
    links(operations.map((task) => those(task).map((index) => operationOf[index] as number)));
  return {
    kitchen,
    tasks: operations.map(({ index }) => index),
    machines: lists.length,
    firstOf: links(lists.map((list) => list.map(({ index }) => index))).from,
    machineOf: Int32Array.from(operations, ({ station }) => station),
    minutes: Int32Array.from(operations, ({ minutes }) => minutes),
    arrivals: Int32Array.from(operations, ({ order }) => orders[order]?.at ?? 0),
    before: linked(neededBy),
    after: linked(({ namedBy }) => namedBy),
    sorted: Int32Array.from(
      orders.flatMap((order) => inNeededOrder(kitchen, order)),
      ({ index }) => operationOf[index] as number,
    ),
  };
}

function links(lists: readonly (readonly number[])[]): Links {
  const from = new Int32Array(lists.length + 1);
  for (const [nth, list] of lists.entries()) from[nth + 1] = (from[nth] as number) + list.length;
  return { from, list: Int32Array.from(lists.flat()) };
}

/** Of no minutes there must be none: two such operations could each stand before the other. */
const isOperation = ({ stations }: Kitchen, task: Task): boolean =>
  task.kind === 'station' &&
  stations[task.station]?.slots === 1 &&
  task.start + task.collect === 0 &&
  task.minutes > 0 &&
  task.minutes !== NEVER &&
  task.burns === NEVER &&
  !task.optional &&
  task.fails + task.takes.length === 0 &&
  Math.max(task.checks, task.uses) === -1 &&
  task.after.every(({ anyOf }) => anyOf.length === 1);

const neededBy = ({ after }: Task): readonly number[] => after.flatMap(({ anyOf }) => anyOf);
