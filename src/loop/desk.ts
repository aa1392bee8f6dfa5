import { nextHappening } from '../kitchen/index.ts';
import type { ShiftEvent } from '../model/event.ts';
import { noMinuteText, nothingToComeText, nothingToFreeText } from '../words/program-errors.ts';
import type * as api from './api.d.ts';
import { Door } from './door.ts';
import { KitchenError, NameError, placed } from './errors.ts';
import { INSPECTED } from './inspected.ts';
import { watchMisses } from './missed.ts';
import { Tickets } from './tickets.ts';
import type { Moment, Waiter, Waiting } from './waiting.ts';
import type { World } from './world.ts';

/** As late as a plan may wait. */
const LATEST = 100_000;

/** The kitchen as the program sees it. */
export class Desk implements api.Kitchen {
  readonly orders: Door;
  readonly #world: World;
  readonly #waiting: Waiting;
  /** All that happened by itself, which is what ends a `wait`. */
  readonly #happened: Moment[] = [];

  static {
    watchMisses(Desk, (it, name) => {
      if (#world in it) it.#world.missed.note('kitchen', name);
    });
  }

  constructor(world: World, waiting: Waiting) {
    this.#world = world;
    this.#waiting = waiting;
    this.orders = new Door(world, waiting, new Tickets(world, waiting));
    // `const { until } = kitchen` is ordinary JavaScript.
    this.next = this.next.bind(this);
    this.until = this.until.bind(this);
    this.free = this.free.bind(this);
    world.listen((event, place) => {
      if (happensByItself(event)) this.#happened.push({ minute: event.minute, place });
    });
  }

  [INSPECTED](): string {
    return `the kitchen at minute ${this.minute}`;
  }

  get minute(): number {
    return this.#world.minute;
  }

  next(): Promise<void> {
    const from = this.#happened.length;
    return this.#wait({
      what: 'the next thing to happen',
      until: null,
      ready: () => this.#happened[from] ?? null,
      origin: new Error(),
      call: 'kitchen.next()',
    });
  }

  until(minute: number): Promise<void> {
    if (!Number.isInteger(minute) || minute < 0 || minute > LATEST) throw new NameError(noMinuteText(minute, LATEST));
    // A minute that has come already is no older than the present: whoever waits for a ding goes first.
    const since = Math.max(minute, this.#world.minute);
    return this.#wait({
      what: `minute ${minute}`,
      until: minute,
      ready: () => (since <= this.#world.minute ? { minute: since, place: Number.POSITIVE_INFINITY } : null),
      origin: new Error(),
      call: `kitchen.until(${minute})`,
    });
  }

  free(name: string): Promise<void> {
    const isFree = this.#freeOf(name);
    let since: Moment | null = null;
    return this.#wait({
      what: `a free ${name}`,
      until: null,
      origin: new Error(),
      ready: () => {
        since = isFree() ? (since ?? { minute: this.#world.minute, place: this.#world.log.length }) : null;
        return since;
      },
    });
  }

  /** Whether a slot of the station, or a piece of the tool, of that name is free. */
  #freeOf(name: string): () => boolean {
    const { stations, tools } = this.#world.kitchen;
    const station = stations.findIndex((one) => one.name === name);
    const tool = tools.findIndex((one) => one.name === name);
    if (station === -1 && tool === -1) {
      const known = [...stations, ...tools].map((one) => one.name);
      throw new NameError(nothingToFreeText(known, name));
    }
    return () => {
      const { free, tools: left } = this.#world.shift;
      return ((station === -1 ? left[tool] : free[station]) ?? 0) > 0;
    };
  }

  /** @param call what has to be rejected once nothing is coming any more; absent: it waits for ever then */
  #wait({ call, ...rest }: Omit<Waiter, 'wake' | 'starve'> & { readonly call?: string }): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        ...rest,
        wake: () => {
          this.#waiting.remove(waiter);
          resolve();
        },
        starve: () => {
          if (call === undefined) return false;
          this.#waiting.remove(waiter);
          const { minute } = this.#world;
          const error = new KitchenError(nothingToComeText(call, minute), 'nothing-to-come', minute);
          reject(placed(error, rest.origin));
          return true;
        },
      };
      this.#waiting.add(waiter);
    });
  }
}

/** Whether phases 2 to 5 of kitchen-rules §2 bring it about; what ends the shift leaves nobody to tell. */
function happensByItself(event: ShiftEvent): boolean {
  if (event.type === 'lost') return event.why === 'patience';
  return event.type === 'burnt' || event.type === 'dinged' || event.type === 'buzzed' || event.type === 'arrived';
}

/**
 * What the brain decides when nothing in the program can go on: it puts its hands down. Without cleverness: until the
 * next thing happens, or until the minute that the program waits for, where that comes before.
 * @returns the minute, `null` for the next thing to happen; `undefined` where nothing will ever happen by itself
 */
export function waitFor(world: World, waiting: Waiting): number | null | undefined {
  const next = nextHappening(world.shift);
  if (next === Number.POSITIVE_INFINITY) return undefined;
  const { all } = waiting;
  const minutes = all.flatMap(({ until }) => (until === null ? [] : [until]));
  const earliest = Math.min(...minutes);
  return minutes.length > 0 && (minutes.length === all.length || earliest < next) ? earliest : null;
}
