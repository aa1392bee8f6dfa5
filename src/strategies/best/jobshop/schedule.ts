import type { Plan } from '../../../model/decision.ts';
import type { KnownPlan } from '../searcher.ts';
import { type Timed, timedPlan } from '../timed-plan.ts';
import type { Value } from '../value.ts';
import type { Shop } from './shop.ts';

/** When each operation of a shop begins, as the kitchen sees it. */
export class Schedule implements KnownPlan {
  readonly #shop: Shop;
  readonly #begins: Int32Array;
  /** Of each task when it is collected. */
  readonly #ends: Int32Array;
  readonly value: Value;
  #plan: Plan | null = null;

  constructor(shop: Shop, begins: Int32Array) {
    const { kitchen, minutes, tasks } = shop;
    this.#shop = shop;
    this.#begins = begins;
    this.#ends = new Int32Array(tasks.length);
    for (const [one, task] of tasks.entries()) this.#ends[task] = (begins[one] as number) + (minutes[one] as number);
    const served = kitchen.orders.map((order) => Math.max(...order.tasks.map((task) => this.#ends[task] as number)));
    const waits = served.reduce((sum, minute, order) => sum + minute - (kitchen.orders[order]?.at ?? 0), 0);
    this.value = [Math.max(...served), waits];
  }

  /** Made when it is asked for: most schedules are soon followed by better ones, and the engine has to play it. */
  get plan(): Plan {
    this.#plan ??= this.#planned();
    return this.#plan;
  }

  /** What dings at a minute is collected before anything is started at it. */
  #planned(): Plan {
    const { kitchen, tasks } = this.#shop;
    const timed = tasks.flatMap((task, one): readonly Timed[] => [
      { decision: { verb: 'start', task }, minute: this.#begins[one] as number },
      { decision: { verb: 'collect', task }, minute: this.#ends[task] as number },
    ]);
    const rank = ({ minute, decision }: Timed): number => 2 * minute + (decision.verb === 'start' ? 1 : 0);
    return timedPlan(
      kitchen,
      timed.sort((a, b) => rank(a) - rank(b)),
    );
  }
}
