import { decide, decisions, type OrderState, open, type Shift, type TaskState } from '../../src/kitchen/index.ts';
import type { Kitchen, Order, Task } from '../../src/model/kitchen.ts';
import { goalPair, type Pair } from './goal-pair.ts';

const NEVER = Number.POSITIVE_INFINITY;
const WORST: Pair = [NEVER, NEVER];

/**
 * The best outcome of a tiny kitchen by trying everything: at every minute every legal decision, and waiting one minute.
 * It shares nothing with the solver but the engine. Those shifts come first that may come to most, so the first that has
 * ended is the best. Left out is only a shift that stands exactly as an earlier one did and has come to no more.
 * @returns the goal's two values, coins negated; `null` if no plan passes, `undefined` if there are more than `most` shifts
 */
export function exhaustiveBest(kitchen: Kitchen, most: number): Pair | null | undefined {
  const seen = new Map<string, Pair>();
  const untried = new Untried();
  untried.add(open(kitchen).shift);
  for (let next = untried.take(); next !== undefined; next = untried.take()) {
    const { shift, bound } = next;
    if (shift.mode !== 'running') return bound;
    const key = keyOf(shift);
    const now = soFar(shift);
    const before = seen.get(key);
    if (before !== undefined && !isLess(now, before)) continue;
    seen.set(key, now);
    if (seen.size > most) return undefined;
    for (const after of nextShifts(shift)) untried.add(after);
  }
  return null;
}

/** A shift with a value that nothing which begins with it can beat; its own where it has ended. */
interface Tried {
  readonly shift: Shift;
  readonly bound: Pair;
}

/** Shifts that may still pass, by what they may come to. */
class Untried {
  readonly #byBound = new Map<number, Tried[]>();
  #least = NEVER;

  add(shift: Shift): void {
    const bound = isFailed(shift) ? WORST : atMost(shift);
    if (bound === WORST) return;
    const rank = bound[0] * FACTOR + bound[1];
    const same = this.#byBound.get(rank);
    if (same === undefined) this.#byBound.set(rank, [{ shift, bound }]);
    else same.push({ shift, bound });
    this.#least = Math.min(this.#least, rank);
  }

  take(): Tried | undefined {
    const best = this.#byBound.get(this.#least);
    const taken = best?.pop();
    if (best?.length === 0) {
      this.#byBound.delete(this.#least);
      this.#least = Math.min(NEVER, ...this.#byBound.keys());
    }
    return taken;
  }
}

/** Above all second values, so that one number ranks a pair. */
const FACTOR = 10_000;

const isLess = (a: Pair, b: Pair): boolean => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/** Whatever the brain can do now, waiting first: the stack takes it last. */
function nextShifts(shift: Shift): readonly Shift[] {
  const legal = decisions(shift).legal.map(({ decision }) =>
    decision.verb === 'wait' ? { ...decision, until: shift.minute + 1 } : decision,
  );
  return legal.reverse().map((decision) => {
    const step = decide(shift, decision);
    if (!step.ok) throw new Error(`the engine calls a decision legal and refuses it: ${step.error.rule}`);
    return step.value.shift;
  });
}

const isFailed = ({ kitchen, mode, orders }: Shift): boolean =>
  mode === 'stuck' ||
  mode === 'alarm' ||
  (kitchen.goal === 'coins' && mode !== 'running' && orders.every((order) => order.mode === 'lost'));

const coinsOf = ({ at, price, tip }: Order, { voided }: OrderState, minute: number): number =>
  (voided ? 0 : price) + (tip !== null && minute - at <= tip.within ? tip.coins : 0);

/** What the customers served so far come to. */
function soFar({ kitchen, orders }: Shift): Pair {
  const value = { finish: 0, waits: 0, coins: 0 };
  for (const order of kitchen.orders) {
    const state = orders[order.index] as OrderState;
    if (state.mode !== 'served') continue;
    value.finish = Math.max(value.finish, state.servedAt);
    value.waits += state.servedAt - order.at;
    value.coins += coinsOf(order, state, state.servedAt);
  }
  return goalPair(kitchen.goal, value);
}

/**
 * What the shift comes to if every customer who can still be served is served as early as the hands that their own dish
 * still asks for, and the longest of its stations, allow; and the last of them not before the hands have done all of that.
 */
function atMost(shift: Shift): Pair {
  const { kitchen, orders, minute } = shift;
  const value = { finish: 0, waits: 0, coins: 0 };
  let hands = 0;
  for (const order of kitchen.orders) {
    const state = orders[order.index] as OrderState;
    const left = state.mode === 'lost' || state.mode === 'served' ? NOTHING : leftOf(shift, order);
    const served = state.mode === 'served' ? state.servedAt : Math.max(minute, order.at) + left.longest;
    const isLost =
      state.mode === 'lost' ||
      (state.mode !== 'served' && served > Math.min(order.at + order.patience, kitchen.closes));
    if (isLost && kitchen.goal !== 'coins') return WORST;
    const coins = isLost ? 0 : coinsOf(order, state, served);
    if (kitchen.goal !== 'coins' || coins > 0 || state.mode === 'served') value.finish = Math.max(value.finish, served);
    value.waits += served - order.at;
    value.coins += coins;
    hands += left.hands;
  }
  if (kitchen.goal === 'finish') value.finish = Math.max(value.finish, hands === 0 ? 0 : minute + hands);
  return goalPair(kitchen.goal, value);
}

const NOTHING = { hands: 0, longest: 0 };

/** Minutes that a dish still asks of the hands, and minutes until it can be done at the earliest. */
function leftOf({ kitchen, tasks }: Shift, order: Order): typeof NOTHING {
  let hands = 0;
  let longest = 0;
  for (const index of order.tasks) {
    const task = kitchen.tasks[index] as Task;
    if (tasks[index]?.mode !== 'todo' || task.optional || task.delegable) continue;
    hands += task.kind === 'hands-on' ? task.minutes : task.start + task.collect;
    longest = Math.max(longest, task.start + task.minutes + task.collect);
  }
  return { hands, longest: Math.max(longest, hands) };
}

/** All of a shift that its future depends on. Lost updates cost coins and nothing else. */
function keyOf(shift: Shift): string {
  const tasks = shift.kitchen.tasks.map((task) => taskKey(shift, task));
  const orders = shift.orders.map((order) => {
    const notes = shift.kitchen.goal === 'coins' ? noteKey(shift, order) : '';
    return `${order.mode[0]}${[...order.keeps].sort().join('')}${notes}`;
  });
  return [shift.minute, shift.stock.join(','), ...orders, ...tasks].join(';');
}

function taskKey(shift: Shift, task: Task): string {
  const { mode, attempts, station, due, since } = shift.tasks[task.index] as TaskState;
  const tries = task.fails > 0 && mode !== 'done' ? `/${attempts}` : '';
  const at = task.delegable && station !== -1 ? `@${station}` : '';
  const rings = mode === 'failed' || (mode === 'ready' && task.burns !== NEVER);
  const minute = mode === 'cooking' ? due : rings ? since : '';
  return `${mode}${minute}${at}${tries}`;
}

/** Whether the price is void, and who wrote each variable since the order read it. */
function noteKey(shift: Shift, { noted, voided }: OrderState): string {
  const since = noted.map((version, variable) =>
    version === -1 ? '-' : (shift.writes[variable] ?? []).slice(version).join('+'),
  );
  return `${voided}${since.join(',')}`;
}
