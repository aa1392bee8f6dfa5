import { taskName } from '../../src/kitchen/index.ts';
import type { Log, ShiftEvent } from '../../src/model/event.ts';
import type { Kitchen } from '../../src/model/kitchen.ts';

/** Every kind of event once, so that a test cannot ask for one that does not exist and find that it never happened. */
const TYPES: Readonly<Record<ShiftEvent['type'], true>> = {
  arrived: true,
  decided: true,
  doing: true,
  did: true,
  loading: true,
  started: true,
  staring: true,
  dinged: true,
  buzzed: true,
  collecting: true,
  collected: true,
  handling: true,
  handled: true,
  clearing: true,
  cleared: true,
  burnt: true,
  dropped: true,
  waiting: true,
  woke: true,
  took: true,
  returned: true,
  used: true,
  restocked: true,
  read: true,
  wrote: true,
  overwrote: true,
  served: true,
  lost: true,
  ended: true,
};

export const EVENT_TYPES: readonly string[] = Object.keys(TYPES);

/** An event in words, without its minute: `dinged 1.toast`, `lost 2 patience`, `took 1.fry pan`, `overwrote 2.put 1`. */
export function eventText(kitchen: Kitchen, event: ShiftEvent): string {
  const words: (string | number)[] = [event.type];
  if (event.type === 'decided') return event.type;
  if ('task' in event) words.push(taskName(kitchen, event.task));
  if ('order' in event) words.push(event.order + 1);
  if ('why' in event) words.push(event.why);
  if ('how' in event) words.push(event.how);
  if (event.type === 'loading') words.push(nameOf(kitchen.stations, event.station));
  if ('tool' in event) words.push(nameOf(kitchen.tools, event.tool));
  if ('item' in event) words.push(nameOf(kitchen.stock, event.item));
  if ('victim' in event) words.push(event.victim + 1);
  return words.join(' ');
}

const nameOf = (list: readonly { readonly name: string }[], index: number): string => list[index]?.name ?? '';

/**
 * The minutes at which this happened. The text may stop after any word: `took 1.fry` is any tool, `lost` any order.
 * @throws if no event has that name or no task that one: the test has a typing mistake.
 */
export function minutesOf(kitchen: Kitchen, log: Log, text: string): readonly number[] {
  const [type = '', subject] = text.split(' ');
  if (!Object.hasOwn(TYPES, type)) throw new Error(`no event is called ${type}`);
  const known = kitchen.tasks.map(({ index }) => taskName(kitchen, index));
  if (subject?.includes('.') && !known.includes(subject)) throw new Error(`no task is called ${subject}`);
  return log.flatMap((event) => (`${eventText(kitchen, event)} `.startsWith(`${text} `) ? [event.minute] : []));
}
