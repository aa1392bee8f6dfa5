import { isNeeded } from '../kitchen/index.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Task } from '../model/kitchen.ts';
import { type Gone, goneText, isGone } from '../words/program-errors.ts';
import type * as api from './api.d.ts';
import { Buzz, KitchenError, placed } from './errors.ts';
import { INSPECTED } from './inspected.ts';
import { watchMisses } from './missed.ts';
import type { Moment, Waiter, Waiting } from './waiting.ts';
import type { World } from './world.ts';

/** Somebody who awaits a ticket. */
export interface Claim {
  readonly promise: Promise<api.Food>;
  /** Takes it back: of what nobody claims nothing is collected. */
  readonly withdraw: () => void;
}

interface Claimant {
  readonly resolve: (food: api.Food) => void;
  readonly reject: (reason: unknown) => void;
}

type Told = { readonly food: api.Food } | { readonly error: Error };
/** What has become of the food: it was given out, or why it never will be, and since when that is known. */
type Fate = { readonly food: api.Food } | { readonly error: Error; readonly since: Moment };

/**
 * The claim to one attempt at a station. The loop collects it for whoever awaits it, so that a program that awaits
 * nothing collects nothing.
 */
export class Ticket implements api.Ticket, Waiter {
  readonly what: string;
  readonly origin: Error;
  readonly until = null;
  readonly #task: Task;
  readonly #world: World;
  readonly #waiting: Waiting;
  readonly #buzz: Buzz;
  readonly #claims = new Set<Claimant>();
  /** Its ding or buzz. */
  #rang: Moment | null = null;
  #isBuzzing = false;
  #fate: Fate | null = null;
  /** By what it came to its fate. */
  #end: Gone | null = null;

  static {
    watchMisses(Ticket, (it, name) => {
      if (#world in it) it.#world.missed.note('ticket', name);
    });
  }

  constructor(task: Task, world: World, waiting: Waiting) {
    this.what = task.name;
    this.#task = task;
    this.#world = world;
    this.#waiting = waiting;
    this.#buzz = new Buzz(task.order + 1, task.name);
    this.origin = this.#buzz;
  }

  // biome-ignore lint/suspicious/noThenProperty: a ticket is awaited, and to await it is to collect.
  then<One = api.Food, Other = never>(
    onFulfilled?: ((food: api.Food) => One | PromiseLike<One>) | null,
    onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<One | Other> {
    return this.claim().promise.then(onFulfilled, onRejected);
  }

  catch<Other = never>(onRejected?: (reason: unknown) => Other | PromiseLike<Other>): Promise<api.Food | Other> {
    return this.claim().promise.catch(onRejected);
  }

  finally(onFinally?: () => void): Promise<api.Food> {
    return this.claim().promise.finally(onFinally);
  }

  [INSPECTED](): string {
    const { order, name } = this.#task;
    return `ticket for ${order + 1}.${name}`;
  }

  claim(): Claim {
    const { promise, resolve, reject } = Promise.withResolvers<api.Food>();
    const claimant = { resolve, reject };
    if (this.#fate !== null) tell(claimant, this.#fate);
    else {
      this.#claims.add(claimant);
      this.#waiting.add(this);
    }
    const withdraw = (): void => {
      this.#claims.delete(claimant);
      if (this.#claims.size === 0) this.#waiting.remove(this);
    };
    return { promise, withdraw };
  }

  clear(): void {
    // Food of an order that is lost still stands at its station: only clearing it frees the slot.
    if (this.#end !== null && this.#end !== 'lost') {
      const { kitchen, minute } = this.#world;
      throw new KitchenError(goneText(this.#end, kitchen, this.#task, minute), this.#end, minute);
    }
    this.#world.decide({ verb: 'clear', task: this.#task.index });
  }

  /** The buzz that nobody has handled yet, `null` where there is none. */
  get buzz(): Buzz | null {
    return this.#isBuzzing && this.#fate === null ? this.#buzz : null;
  }

  get isSettled(): boolean {
    return this.#fate !== null;
  }

  /** Tells the ticket what happened to its task, or to its order. */
  note(event: ShiftEvent, place: number): void {
    if (this.#fate !== null) return;
    const since = { minute: event.minute, place };
    if (event.type === 'dinged' || event.type === 'buzzed') {
      this.#rang = since;
      this.#isBuzzing = event.type === 'buzzed';
      this.#buzz.minute = event.minute;
      this.#buzz.message = goneText('buzzed', this.#world.kitchen, this.#task, event.minute);
      placed(this.#buzz, this.#buzz);
      return;
    }
    if (isGone(event.type)) this.#end = event.type;
    if (event.type === 'collected') {
      const { order, name } = this.#task;
      this.#settle({ food: { order: order + 1, step: name, minute: event.minute } });
    } else if (event.type === 'handled') this.#settle({ error: this.#buzz, since });
    else if (isGone(event.type)) this.#settle({ error: this.#gone(event.type, event.minute), since });
  }

  ready(): Moment | null {
    if (this.#fate !== null) return 'since' in this.#fate ? this.#fate.since : null;
    if (!isNeeded(this.#world.shift, this.#task)) return { minute: this.#world.minute, place: this.#world.log.length };
    return this.#rang;
  }

  wake(): void {
    const { shift, plan } = this.#world;
    const error = isNeeded(shift, this.#task) ? null : this.#gone('not-needed');
    if (this.#fate === null && error === null) {
      this.#buzz.handledAfter = plan.length;
      this.#world.decide({ verb: this.#isBuzzing ? 'handle' : 'collect', task: this.#task.index });
    }
    // What is not needed any more is still there to be cleared: that is no fate.
    this.#tell(this.#fate ?? { error: error as Error });
  }

  #settle(fate: Fate): void {
    this.#fate = fate;
    // Food that somebody else has collected, by a stare, is there for all at once; what is bad news waits for its turn.
    if ('error' in fate) return;
    this.#tell(fate);
  }

  #tell(fate: Told): void {
    for (const claimant of this.#claims) tell(claimant, fate);
    this.#claims.clear();
    this.#waiting.remove(this);
  }

  #gone(how: Parameters<typeof goneText>[0], minute = this.#world.minute): KitchenError {
    const { kitchen } = this.#world;
    return placed(new KitchenError(goneText(how, kitchen, this.#task, minute), how, minute), this.#buzz);
  }
}

function tell({ resolve, reject }: Claimant, fate: Told): void {
  if ('food' in fate) resolve(fate.food);
  else reject(fate.error);
}
