import { isMet, isNeeded } from '../kitchen/index.ts';
import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { noStepText } from '../words/program-errors.ts';
import type * as api from './api.d.ts';
import { NameError } from './errors.ts';
import { Ticket } from './ticket.ts';
import type { Moment, Waiting } from './waiting.ts';
import type { World } from './world.ts';

/** All tickets that can still change: one for each task that a station has. */
export class Tickets {
  readonly #world: World;
  readonly #waiting: Waiting;
  readonly #current = new Map<number, Ticket>();

  constructor(world: World, waiting: Waiting) {
    this.#world = world;
    this.#waiting = waiting;
    world.listen((event, place) => {
      if ('task' in event) this.#current.get(event.task)?.note(event, place);
      else if (event.type === 'lost') {
        for (const task of world.kitchen.orders[event.order]?.tasks ?? []) this.#current.get(task)?.note(event, place);
      }
    });
  }

  /** Decides to start or to stare at a task, with a ticket for it. */
  issue(verb: 'start' | 'stare', task: Task): Ticket {
    this.#world.allow({ verb, task: task.index });
    const ticket = new Ticket(task, this.#world, this.#waiting);
    this.#current.set(task.index, ticket);
    this.#world.decide({ verb, task: task.index });
    return ticket;
  }

  /** The ticket of what a station has of this task, `null` where none has it. */
  at(task: Task): Ticket | null {
    const ticket = this.#current.get(task.index);
    return ticket === undefined || ticket.isSettled ? null : ticket;
  }
}

/** An order as the program sees it. */
export class OrderOnTable implements api.Order {
  readonly number: number;
  readonly dish: string;
  readonly steps: readonly string[];
  readonly #order: Order;
  readonly #world: World;
  readonly #tickets: Tickets;

  constructor(order: Order, world: World, tickets: Tickets) {
    this.number = order.number;
    this.dish = order.dish;
    this.#order = order;
    this.#world = world;
    this.#tickets = tickets;
    this.steps = tasksOf(world.kitchen, order).map(({ name }) => name);
  }

  get open(): boolean {
    return this.#world.shift.orders[this.#order.index]?.mode === 'open';
  }

  do(step: string): void {
    this.#world.decide({ verb: 'do', task: this.#next(step).index });
  }

  start(step: string): Ticket {
    return this.#tickets.issue('start', this.#next(step));
  }

  stare(step: string): void {
    const task = this.#atWork(step) ?? this.#next(step);
    if (this.#tickets.at(task) !== null) {
      this.#world.decide({ verb: 'stare', task: task.index });
      return;
    }
    const ticket = this.#tickets.issue('stare', task);
    const { buzz } = ticket;
    // A buzz of an order that is lost meanwhile is nobody's any more.
    if (buzz === null || !isNeeded(this.#world.shift, task)) return;
    ticket.wake();
    throw buzz;
  }

  clear(step: string): void {
    const named = this.#named(step);
    const task = named.find((one) => this.#tickets.at(one) !== null) ?? (named[0] as Task);
    this.#world.decide({ verb: 'clear', task: task.index });
  }

  done(step: string): boolean {
    return this.#named(step).every(({ index }) => this.#isDone(index));
  }

  /** The task of that name that is begun next: the first that is still to do, else the first. */
  #next(step: string): Task {
    const named = this.#named(step);
    const { tasks } = this.#world.shift;
    return named.find(({ index }) => tasks[index]?.mode === 'todo') ?? (named[0] as Task);
  }

  #atWork(step: string): Task | undefined {
    return this.#named(step).find(({ index }) => this.#world.shift.tasks[index]?.mode === 'cooking');
  }

  /** A task by its own name, or all tasks of a step with `times`; at least one. */
  #named(step: string): readonly Task[] {
    const tasks = tasksOf(this.#world.kitchen, this.#order);
    const named = tasks.filter(({ name }) => name === step);
    const found = named.length > 0 ? named : tasks.filter((task) => task.step === step);
    if (found.length === 0) throw new NameError(noStepText(this.#order, this.steps, step));
    return found;
  }

  #isDone(index: number): boolean {
    return isMet(this.#world.shift, { choice: false, anyOf: [index] });
  }
}

const tasksOf = (kitchen: Kitchen, order: Order): readonly Task[] =>
  order.tasks.map((index) => kitchen.tasks[index] as Task);

/** The orders that have arrived, and whoever waits for the next one. */
export class Door {
  readonly #arrived: { readonly order: OrderOnTable; readonly at: Moment }[] = [];
  readonly #world: World;
  readonly #waiting: Waiting;

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
