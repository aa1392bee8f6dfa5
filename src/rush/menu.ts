import { tailsOf } from '../kitchen/index.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { fail, ok, type Result } from '../model/result.ts';

/** A time in ticks: always this long, or exponentially distributed with this mean, then rounded and at least 1. */
export interface Time {
  readonly ticks: number;
  readonly isRandom: boolean;
}

export interface MenuStep {
  readonly name: string;
  /** Index of its station, `-1` for a hands-on step. */
  readonly station: number;
  readonly minutes: Time;
  /** Of the brain, at a station. */
  readonly start: Time;
  readonly collect: Time;
  /** The steps that it needs, and those that need it: their places in the dish. */
  readonly after: readonly number[];
  readonly before: readonly number[];
  /** In ticks, random times by their mean (kitchen-rules §7). */
  readonly tail: number;
}

/** What every customer of a rush orders, and the stations there are for it. */
export interface Menu {
  readonly dish: string;
  readonly steps: readonly MenuStep[];
  /** Name and slots of each station. */
  readonly stations: readonly { readonly name: string; readonly slots: number }[];
}

/** What a dish may have in a shift and not in a rush. */
export type Unsupported =
  | 'burns'
  | 'fails'
  | 'takes'
  | 'reads'
  | 'writes'
  | 'checks'
  | 'uses'
  | 'restocks'
  | 'never'
  | 'choice'
  | 'helper'
  | 'patience'
  | 'closes';

/**
 * The dish of a kitchen's first order as the dish of a rush; `takes` stands for whatever has to do with tools.
 * @param scale ticks of a kitchen minute
 * @returns the menu, or all that the kitchen has and a rush does not know
 */
export function menuOf(kitchen: Kitchen, scale: number): Result<Menu, readonly Unsupported[]> {
  const [order] = kitchen.orders;
  if (order === undefined) throw new Error('a kitchen without orders');
  const tasks = order.tasks.map((index) => kitchen.tasks[index] as Task);
  const found = unsupported(kitchen, tasks);
  if (found.length > 0) return fail(found);
  const tails = tailsOf(kitchen, Number.POSITIVE_INFINITY);
  const first = order.tasks[0] as number;
  const time = (minutes: number): Time => ({ ticks: minutes * scale, isRandom: false });
  const steps = tasks.map(
    (task): MenuStep => ({
      name: task.name,
      station: task.station,
      minutes: time(task.minutes),
      start: time(task.start),
      collect: time(task.collect),
      after: task.after.flatMap(({ anyOf }) => anyOf.map((index) => index - first)),
      before: task.namedBy.map((index) => index - first),
      tail: (tails[task.index] as number) * scale,
    }),
  );
  return ok({ dish: order.dish, steps, stations: kitchen.stations.map(({ name, slots }) => ({ name, slots })) });
}

function unsupported({ orders, closes }: Kitchen, tasks: readonly Task[]): readonly Unsupported[] {
  const isLimit = (minutes: number): boolean => minutes !== Number.POSITIVE_INFINITY;
  const has: Readonly<Record<Unsupported, boolean>> = {
    burns: tasks.some(({ burns }) => isLimit(burns)),
    fails: tasks.some(({ fails }) => fails > 0),
    takes: tasks.some(({ takes, returns }) => takes.length > 0 || returns.length > 0),
    reads: tasks.some(({ reads }) => reads !== -1),
    writes: tasks.some(({ writes }) => writes !== -1),
    checks: tasks.some(({ checks }) => checks !== -1),
    uses: tasks.some(({ uses }) => uses !== -1),
    restocks: tasks.some(({ restocks }) => restocks !== -1),
    never: tasks.some(({ minutes }) => !isLimit(minutes)),
    choice: tasks.some(({ after }) => after.some(({ choice }) => choice)),
    helper: tasks.some(({ delegable }) => delegable),
    patience: orders.some(({ patience }) => isLimit(patience)),
    closes: isLimit(closes),
  };
  return (Object.keys(has) as Unsupported[]).filter((what) => has[what]);
}

/** Ticks that one customer takes a brain at least, without staring: loading, collecting and work by hand; random ones by their mean. */
export const handsOf = ({ steps }: Menu): number =>
  steps.reduce(
    (sum, { station, minutes, start, collect }) => sum + (station === -1 ? minutes.ticks : start.ticks + collect.ticks),
    0,
  );
