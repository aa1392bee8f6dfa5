import { type OrderState, open, type Shift } from '../kitchen/index.ts';
import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { tipAt } from '../model/tip.ts';

/** Whether a goal value (minutes or coins) is out of reach, whatever is done from this shift on. Never says so wrongly. */
export type Hopeless = (shift: Shift, target: number) => boolean;

/** The hopeful minutes of an order: when it could be served if nothing but its own recipe took time. */
type Soonest = (shift: Shift, order: Order) => number;

export function hopelessIn(kitchen: Kitchen): Hopeless {
  const soonest = soonestIn(kitchen);
  return (shift, target) => {
    const states = kitchen.orders.map((order) => ({ order, state: shift.orders[order.index] as OrderState }));
    const minutes = (order: Order, { mode, servedAt }: OrderState) =>
      mode === 'served' ? servedAt : soonest(shift, order);
    if (kitchen.goal === 'coins') {
      const all = states.filter(({ state }) => state.mode !== 'lost');
      const coins = all.map(
        ({ order, state }) => (state.voided ? 0 : order.price) + tipAt(order, minutes(order, state)),
      );
      return sum(coins) < target;
    }
    if (states.some(({ state }) => state.mode === 'lost')) return true;
    if (kitchen.goal === 'waits')
      return sum(states.map(({ order, state }) => minutes(order, state) - order.at)) > target;
    const last = Math.max(...states.map(({ order, state }) => minutes(order, state)));
    return Math.max(last, shift.minute + handsLeft(shift)) > target;
  };
}

/**
 * For each order the minutes from its arrival until it is served at the soonest: as if nothing but its own recipe took
 * time. `Infinity` where that never ends.
 */
export function leastMinutes(kitchen: Kitchen): readonly number[] {
  const soonest = soonestIn(kitchen);
  const { shift } = open(kitchen);
  return kitchen.orders.map((order) => soonest(shift, order) - order.at);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Minutes that only the brain can work, for all that is still required. */
const handsLeft = (shift: Shift): number => sum(shift.kitchen.tasks.map((task) => handsOf(shift, task)));

function handsOf(shift: Shift, task: Task): number {
  const mode = shift.tasks[task.index]?.mode;
  const { mode: order } = shift.orders[task.order] as OrderState;
  if (task.optional || mode === 'done' || order === 'served') return 0;
  if (task.kind === 'station') return mode === 'todo' ? task.start + task.collect : task.collect;
  return task.delegable ? 0 : task.minutes;
}

function soonestIn(kitchen: Kitchen): Soonest {
  const rests = restsOf(kitchen);
  return (shift, order) => {
    const from = Math.max(shift.minute, order.at);
    const left = order.tasks.map((index) => {
      const task = kitchen.tasks[index] as Task;
      const { mode, due } = shift.tasks[index] as Shift['tasks'][number];
      if (task.optional || mode === 'done') return 0;
      const own = mode === 'cooking' ? due - shift.minute : mode === 'todo' ? task.start + task.minutes : 0;
      return own + (task.kind === 'station' ? task.collect : 0) + (rests[index] as number);
    });
    return from + Math.max(0, ...left);
  };
}

/** For each task the minutes of the longest chain of required tasks that have to come after it. */
function restsOf(kitchen: Kitchen): readonly number[] {
  const known: (number | undefined)[] = kitchen.tasks.map(() => undefined);
  const chainsFrom = (index: number): readonly number[] =>
    (kitchen.tasks[index] as Task).namedBy
      .map((namer) => kitchen.tasks[namer] as Task)
      .filter((task) => !task.optional && task.after.some(({ anyOf }) => anyOf.length === 1 && anyOf[0] === index))
      .map((task) => task.start + task.minutes + task.collect + ask(task.index));
  const ask = (index: number): number => {
    known[index] ??= Math.max(0, ...chainsFrom(index));
    return known[index];
  };
  return kitchen.tasks.map(({ index }) => ask(index));
}
