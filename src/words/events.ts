import type { Ending, LossCause, ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { clockTime } from './refusals.ts';

type Event<Type extends ShiftEvent['type']> = Extract<ShiftEvent, { readonly type: Type }>;
type Sentence<Type extends ShiftEvent['type']> = (kitchen: Kitchen, event: Event<Type>) => string | null;

/**
 * What happened, as a short sentence without its minute: "toast dings at the toaster, burns at 0:07".
 * @returns `null` for what another event says already, or what takes no time and tells nothing.
 */
export function eventText(kitchen: Kitchen, event: ShiftEvent): string | null {
  const say = SENTENCES[event.type] as (kitchen: Kitchen, event: ShiftEvent) => string | null;
  return say(kitchen, event);
}

const SENTENCES: { readonly [Type in ShiftEvent['type']]: Sentence<Type> } = {
  arrived: (kitchen, { order }) => `${orderLabel(kitchen, order)} arrives`,
  decided: () => null,
  doing: (kitchen, { task }) => `you work on ${taskLabel(kitchen, task)}, ${kitchen.tasks[task]?.minutes}m of hands`,
  did: (kitchen, { task }) => `${taskLabel(kitchen, task)} is done`,
  loading: (kitchen, { task, station }) =>
    loadingMinutes(kitchen, task, station) === 0
      ? null
      : kitchen.tasks[task]?.kind === 'hands-on'
        ? `you brief ${stationName(kitchen, station)} about ${taskLabel(kitchen, task)}`
        : `you load ${stationName(kitchen, station)} with ${taskLabel(kitchen, task)}`,
  started: (kitchen, { task, station, due }) =>
    `${stationName(kitchen, station)} works on ${taskLabel(kitchen, task)}, ` +
    (due === Number.POSITIVE_INFINITY ? 'with no end in sight' : `done at ${clockTime(due)}`),
  staring: (kitchen, { task }) => `you stand and stare at ${taskLabel(kitchen, task)}`,
  dinged: (kitchen, { task, burnsAt }) =>
    `${taskLabel(kitchen, task)} dings${place(kitchen, task)}` +
    (burnsAt === Number.POSITIVE_INFINITY ? '' : `, burns at ${clockTime(burnsAt)}`),
  buzzed: (kitchen, { task }) => `${taskLabel(kitchen, task)} buzzes${place(kitchen, task)}: it went wrong, handle it`,
  collecting: (kitchen, { task }) => (takesHands(kitchen, task) ? `you collect ${taskLabel(kitchen, task)}` : null),
  collected: (kitchen, { task }) => `${taskLabel(kitchen, task)} is collected`,
  handling: (kitchen, { task }) => (takesHands(kitchen, task) ? `you handle ${taskLabel(kitchen, task)}` : null),
  handled: (kitchen, { task }) => `${taskLabel(kitchen, task)} is handled and can be tried again`,
  clearing: (kitchen, { task }) => (takesHands(kitchen, task) ? `you clear ${taskLabel(kitchen, task)} away` : null),
  cleared: (kitchen, { task }) => `${taskLabel(kitchen, task)} is cleared away`,
  burnt: (kitchen, { task }) => `${taskLabel(kitchen, task)} burns${place(kitchen, task)}: it has to be made again`,
  dropped: (kitchen, { task }) => `${taskLabel(kitchen, task)} is of no use any more: its order is gone`,
  waiting: (_, { until }) =>
    until === null ? 'you put your hands down until something happens' : `you wait until ${clockTime(until)}`,
  woke: () => null,
  took: (kitchen, { task, tool }) => `${ownerOf(kitchen, task)} takes the ${kitchen.tools[tool]?.name}`,
  returned: (kitchen, { task, tool }) => `${ownerOf(kitchen, task)} gives the ${kitchen.tools[tool]?.name} back`,
  used: (kitchen, { task, item }) => `${taskLabel(kitchen, task)} uses one ${kitchen.stock[item]?.name}`,
  restocked: (kitchen, { task, item }) => `${taskLabel(kitchen, task)} brings one more ${kitchen.stock[item]?.name}`,
  read: (kitchen, { task, variable }) => `${taskLabel(kitchen, task)} reads the ${kitchen.variables[variable]}`,
  wrote: (kitchen, { task, variable }) => `${taskLabel(kitchen, task)} writes the ${kitchen.variables[variable]}`,
  overwrote: (kitchen, { task, variable, victim }) =>
    `${taskLabel(kitchen, task)} overwrites what #${victim + 1} wrote to the ${kitchen.variables[variable]}: a lost update`,
  served: (kitchen, { order }) => `${orderLabel(kitchen, order)} is served`,
  lost: (kitchen, { order, why }) => `${orderLabel(kitchen, order)} ${LOSSES[why]}`,
  ended: (_, { how }) => ENDINGS[how],
};

const LOSSES: Readonly<Record<LossCause, string>> = {
  patience: 'leaves: it has waited too long',
  stock: 'is lost: nothing is left of what it needs',
  end: 'is lost: the shift ends before it is served',
};

const ENDINGS: Readonly<Record<Ending, string>> = {
  over: 'the shift is over',
  stuck: 'the shift is stuck: nothing more can happen',
  alarm: 'the alarm goes off: a buzz went unhandled for too long',
  closed: 'the kitchen closes',
  unfinished: 'the plan ends here, before the shift does',
};

/** `#2 lunch`: an order as tickets show it. `order` is its index. */
export const orderLabel = (kitchen: Kitchen, order: number): string => `#${order + 1} ${kitchen.orders[order]?.dish}`;

/** `toast`, or `#2 toast` where the kitchen has more than one order. `task` is its index. */
export function taskLabel(kitchen: Kitchen, task: number): string {
  const { name = '', order = 0 } = kitchen.tasks[task] ?? {};
  return kitchen.orders.length > 1 ? `#${order + 1} ${name}` : name;
}

const ownerOf = (kitchen: Kitchen, task: number): string => `#${(kitchen.tasks[task]?.order ?? 0) + 1}`;

/** `the toaster`; a helper is called by the bare name. */
function stationName(kitchen: Kitchen, station: number): string {
  const { name, helper } = kitchen.stations[station] ?? { name: 'station', helper: false };
  return helper ? name : `the ${name}`;
}

/** ` at the toaster`, ` with anna`; of delegated work the event does not say which helper has it, unless there is but one. */
function place(kitchen: Kitchen, task: number): string {
  const own = kitchen.tasks[task]?.station ?? -1;
  const [helper = -1, ...more] = kitchen.helpers;
  const station = own === -1 && more.length === 0 ? helper : own;
  if (station === -1) return '';
  return `${own === -1 ? ' with' : ' at'} ${stationName(kitchen, station)}`;
}

const loadingMinutes = (kitchen: Kitchen, task: number, station: number): number =>
  (kitchen.tasks[task]?.kind === 'station' ? kitchen.tasks[task]?.start : kitchen.stations[station]?.briefing) ?? 0;

/** Whether collecting, handling or clearing the task takes the brain any time. */
const takesHands = (kitchen: Kitchen, task: number): boolean =>
  kitchen.tasks[task]?.kind === 'station'
    ? kitchen.tasks[task].collect > 0
    : kitchen.helpers.some((station) => (kitchen.stations[station]?.collect ?? 0) > 0);
