import { isMet, isNeeded } from '../kitchen/index.ts';
import type { Kitchen, Order, Task } from '../model/kitchen.ts';
import { noStepText } from '../words/program-errors.ts';
import type * as api from './api.d.ts';
import { NameError } from './errors.ts';
import { INSPECTED } from './inspected.ts';
import { watchMisses } from './missed.ts';
import type { Ticket } from './ticket.ts';
import type { Tickets } from './tickets.ts';
import type { World } from './world.ts';

/** An order as the program sees it. */
export class OrderOnTable implements api.Order {
  readonly number: number;
  readonly dish: string;
  readonly steps: readonly string[];
  readonly #order: Order;
  readonly #world: World;
  readonly #tickets: Tickets;

  static {
    watchMisses(OrderOnTable, (it, name) => {
      if (#world in it) it.#world.missed.note('order', name);
    });
  }

  constructor(order: Order, world: World, tickets: Tickets) {
    this.number = order.number;
    this.dish = order.dish;
    this.#order = order;
    this.#world = world;
    this.#tickets = tickets;
    this.steps = tasksOf(world.kitchen, order).map(({ name }) => name);
    // `const { start } = order` is ordinary JavaScript.
    this.do = this.do.bind(this);
    this.start = this.start.bind(this);
    this.stare = this.stare.bind(this);
    this.clear = this.clear.bind(this);
    this.done = this.done.bind(this);
  }

  get open(): boolean {
    return this.#world.shift.orders[this.#order.index]?.mode === 'open';
  }

  [INSPECTED](): string {
    return `order ${this.number} (${this.dish})`;
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
    const { tasks } = this.#world.shift;
    const isThere = ({ index }: Task): boolean => AT_A_STATION.includes(tasks[index]?.mode ?? '');
    const task = named.find(isThere) ?? (named[0] as Task);
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

/** Modes in which there is something to be cleared. */
const AT_A_STATION: readonly string[] = ['cooking', 'ready', 'failed'];

const tasksOf = (kitchen: Kitchen, order: Order): readonly Task[] =>
  order.tasks.map((index) => kitchen.tasks[index] as Task);
