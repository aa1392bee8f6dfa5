import type { Kitchen, Task } from '../../../model/kitchen.ts';

/**
 * A kitchen in which the brain is never in anybody's way: it starts and collects in no time, and every station has one
 * slot. That is a job shop, the classical problem of scheduling theory. Operations are the kitchen's tasks, by their
 * indices; a machine's operations also have a number each, for sets as bits.
 */
export interface Shop {
  readonly kitchen: Kitchen;
  readonly minutes: Int32Array;
  readonly arrivals: Int32Array;
  readonly machineOf: Int32Array;
  /** Its number among its machine's operations. */
  readonly numberOf: Int32Array;
  readonly machines: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** Every operation after those of its order that it needs. */
  readonly sorted: readonly number[];
}

/** Bits of a 32-bit number that are safe to use. */
const MOST_OF_A_MACHINE = 30;
const NEVER = Number.POSITIVE_INFINITY;

/** The job shop that a kitchen is, `null` for every other kitchen, and where a station has more than 30 tasks. */
export function shopOf(kitchen: Kitchen): Shop | null {
  const { tasks, stations, orders, goal, closes } = kitchen;
  const isShop =
    goal === 'finish' &&
    closes === NEVER &&
    orders.every(({ patience }) => patience === NEVER) &&
    tasks.every((task) => isOperation(kitchen, task));
  const machines = stations.map((_, nth) => tasks.filter(({ station }) => station === nth).map(({ index }) => index));
  if (!isShop || machines.some((list) => list.length > MOST_OF_A_MACHINE)) return null;
  const numberOf = new Int32Array(tasks.length);
  for (const list of machines) for (const [number, index] of list.entries()) numberOf[index] = number;
  return {
    kitchen,
    minutes: Int32Array.from(tasks, ({ minutes }) => minutes),
    arrivals: Int32Array.from(tasks, ({ order }) => orders[order]?.at ?? 0),
    machineOf: Int32Array.from(tasks, ({ station }) => station),
    numberOf,
    machines,
    before: tasks.map(({ after }) => after.map(({ anyOf }) => anyOf[0] as number)),
    after: tasks.map(({ namedBy }) => namedBy),
    sorted: sortedTasks(tasks),
  };
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

function sortedTasks(tasks: readonly Task[]): readonly number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    if (found.has(index)) return;
    for (const { anyOf } of tasks[index]?.after ?? []) anyOf.forEach(visit);
    found.add(index);
  };
  for (const { index } of tasks) visit(index);
  return [...found];
}
