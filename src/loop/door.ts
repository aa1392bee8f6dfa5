import type { Order } from '../model/kitchen.ts';
import { forAwaitText } from '../words/program-errors.ts';
import { NameError } from './errors.ts';
import { INSPECTED } from './inspected.ts';
import { watchMisses } from './missed.ts';
import { OrderOnTable } from './order.ts';
import type { Tickets } from './tickets.ts';
import type { Moment, Waiting } from './waiting.ts';
import type { World } from './world.ts';

/** The orders that have arrived, and whoever waits for the next one. */
export class Door {
  readonly #arrived: { readonly order: OrderOnTable; readonly at: Moment }[] = [];
  readonly #world: World;
  readonly #waiting: Waiting;

  // Beginners take it for a list: the engine's own words would not help them.
  static {
    watchMisses(Door, (_, name) => {
      if (name in Array.prototype || /^\d+$/u.test(name)) throw new NameError(forAwaitText());
    });
  }

  constructor(world: World, waiting: Waiting, tickets: Tickets) {
    this.#world = world;
    this.#waiting = waiting;
    world.listen((event, place) => {
      if (event.type !== 'arrived') return;
      const order = world.kitchen.orders[event.order] as Order;
      this.#arrived.push({
        order: new OrderOnTable(order, world, tickets),
        at: { minute: event.minute, place },
      });
    });
  }

  /** Beginners forget the await: the engine's own words would not help them. */
  [Symbol.iterator](): never {
    throw new NameError(forAwaitText());
  }

  [INSPECTED](): string {
    return 'kitchen.orders';
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<OrderOnTable, void, undefined> {
    for (let nth = 0; nth < this.#world.kitchen.orders.length; nth += 1) {
      if (this.#arrived[nth] === undefined) await this.#arrival(nth);
      const { order } = this.#arrived[nth] as { order: OrderOnTable };
      yield order;
    }
  }

  #arrival(nth: number): Promise<void> {
    return new Promise((resolve) => {
      const waiter = {
        what: 'the next order',
        origin: new Error(),
        until: null,
        ready: () => this.#arrived[nth]?.at ?? null,
        wake: () => {
          this.#waiting.remove(waiter);
          resolve();
        },
      };
      this.#waiting.add(waiter);
    });
  }
}
