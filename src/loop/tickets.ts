import type { Task } from '../model/kitchen.ts';
import { Ticket } from './ticket.ts';
import type { Waiting } from './waiting.ts';
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
