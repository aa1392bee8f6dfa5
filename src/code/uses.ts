import { taskName } from '../kitchen/index.ts';
import type { Log, ShiftEvent } from '../model/event.ts';
import type { Kitchen, Task } from '../model/kitchen.ts';
import { type StationCall, stationCall } from './call.ts';
import { type Decided, decidedIn } from './decided.ts';
import type { Deed, Statement } from './statement.ts';

/** The moment at which a shift ends although the hands are busy, and why it does. */
export interface Cut {
  readonly minute: number;
  readonly why: string;
}

/** What a program needs of helpers: a file holds no others. Indices are the kitchen's. */
export interface Uses {
  readonly kinds: ReadonlySet<Deed['kind']>;
  /** Stations that are called to work alone, and those that are stared at from the start. */
  readonly stations: readonly number[];
  readonly blocking: readonly number[];
  /** Steps that are done by hand. */
  readonly work: readonly string[];
  /** Some loading, or some collecting, takes minutes. */
  readonly starts: boolean;
  readonly collects: boolean;
  readonly buzzes: boolean;
  /** Something that works alone, or is stared at from the start, never dings. */
  readonly never: boolean;
  /** The hands are kept by something. */
  readonly busy: boolean;
  /** Something that cooks already is stared at. */
  readonly stares: boolean;
  /** Stares, burns or clearing ask when a station is done, or with what. */
  readonly asks: boolean;
  /** Awaits that collect as they ding. */
  readonly each: boolean;
  /** For each order (by number) of which something is done, the names of its required tasks. */
  readonly missing: ReadonlyMap<number, readonly string[]>;
  /** For each order (by number) that work is done for in vain, the minute at which its guest leaves. */
  readonly leaves: ReadonlyMap<number, number>;
  readonly cut: Cut | null;
  /** A station is still at work when all is over. */
  readonly leftover: boolean;
}

/** @param log all that happened, from the shift's beginning to its end or to that of its plan */
export function usesOf(kitchen: Kitchen, log: Log, statements: readonly Statement[]): Uses {
  const deeds = statements.map(({ deed }) => deed);
  const kinds = new Set(deeds.map(({ kind }) => kind));
  const starts = deeds.filter((deed) => deed.kind === 'start');
  const blocks = deeds.filter((deed) => deed.kind === 'block');
  const calls: readonly StationCall[] = [...starts, ...blocks].map((deed) => stationCall(kitchen, deed));
  const collects = calls.some(({ collect }) => collect > 0);
  const loads = calls.some(({ start }) => start > 0);
  const stares = kinds.has('stare') || starts.some(({ stared }) => stared);
  return {
    kinds,
    stations: unique(starts.map(({ station }) => station)),
    blocking: unique(blocks.map(({ station }) => station)),
    work: unique(deeds.flatMap((deed) => (deed.kind === 'do' ? [(kitchen.tasks[deed.task] as Task).step] : []))),
    starts: loads,
    collects,
    buzzes: calls.some(({ buzzes }) => buzzes),
    never: calls.some(({ minutes }) => minutes === Number.POSITIVE_INFINITY),
    busy: loads || collects || stares || kinds.has('do') || kinds.has('block'),
    stares,
    asks: stares || kinds.has('burn') || (kinds.has('clear') && collects),
    each: deeds.some((deed) => deed.kind === 'collect' && deed.how === 'each'),
    missing: missingOf(kitchen, deeds),
    leaves: leavesOf(kitchen, log),
    cut: cutOf(log),
    leftover: log.some((event) => event.type === 'started' && isLater(event.due, log)),
  };
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const isLater = (due: number, log: Log): boolean => due !== Number.POSITIVE_INFINITY && due > (log.at(-1)?.minute ?? 0);

const DOING: ReadonlySet<Deed['kind']> = new Set(['do', 'block', 'stare', 'handle']);

function missingOf(kitchen: Kitchen, deeds: readonly Deed[]): ReadonlyMap<number, readonly string[]> {
  const tasks = deeds.flatMap((deed) => {
    if (deed.kind === 'collect') return deed.tasks;
    return DOING.has(deed.kind) && 'task' in deed ? [deed.task] : [];
  });
  const orders = kitchen.orders.filter((order) => tasks.some((task) => order.tasks.includes(task)));
  return new Map(
    orders.map((order) => {
      const required = order.tasks.filter((task) => !kitchen.tasks[task]?.optional);
      return [order.number, required.map((task) => taskName(kitchen, task))];
    }),
  );
}

function leavesOf(kitchen: Kitchen, log: Log): ReadonlyMap<number, number> {
  const dropped = log.flatMap((event) => (event.type === 'dropped' ? [kitchen.tasks[event.task]?.order ?? -1] : []));
  const lost = log.filter((event) => event.type === 'lost' && dropped.includes(event.order));
  return new Map(lost.flatMap((event) => (event.type === 'lost' ? [[event.order + 1, event.minute]] : [])));
}

const DONE: ReadonlySet<ShiftEvent['type']> = new Set(['did', 'collected', 'handled', 'cleared', 'dropped', 'buzzed']);

const WHY: Readonly<Record<string, string>> = {
  closed: 'closing time',
  alarm: 'the alarm: a buzz that nobody has handled',
  stuck: 'nothing more will ever happen',
  over: 'the last guest has left',
};

function cutOf(log: Log): Cut | null {
  const last = decidedIn(log).at(-1);
  const ended = last?.events.find((event) => event.type === 'ended');
  if (last === undefined || ended?.type !== 'ended' || isDone(last)) return null;
  return { minute: ended.minute, why: WHY[ended.how] ?? '' };
}

/** Whether the brain came to the end of what it had decided. */
function isDone({ decision, events }: Decided): boolean {
  if (decision.verb === 'wait') return true;
  return events.some((event) => {
    if (event.type === 'lost') return event.why === 'stock';
    if (!('task' in event) || event.task !== decision.task) return false;
    return DONE.has(event.type) || (event.type === 'started' && decision.verb === 'start');
  });
}
