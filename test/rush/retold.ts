import type { ShiftEvent } from '../../src/model/event.ts';
import type { Menu } from '../../src/rush/menu.ts';

/** So many customers are there, and so many brains are at each of these. */
interface Counts {
  there: number;
  working: number;
  staring: number;
  waiting: number;
}

/** Time that passes between two events, and what there is meanwhile. */
interface Stretch extends Readonly<Counts> {
  readonly from: number;
  readonly to: number;
}

const BEGINS: Partial<Record<ShiftEvent['type'], keyof Counts>> = {
  arrived: 'there',
  doing: 'working',
  loading: 'working',
  collecting: 'working',
  staring: 'staring',
  waiting: 'waiting',
};

const ENDS: Partial<Record<ShiftEvent['type'], keyof Counts>> = {
  served: 'there',
  did: 'working',
  started: 'working',
  collected: 'working',
  woke: 'waiting',
};

/** What the events of a rush tell of its time, counted without the rush's own measures. */
export function stretchesOf(events: readonly ShiftEvent[]): readonly Stretch[] {
  const counts: Counts = { there: 0, working: 0, staring: 0, waiting: 0 };
  const stared = new Set<number>();
  const stretches: Stretch[] = [];
  events.forEach((event, nth) => {
    const [begun, ended] = [BEGINS[event.type], ENDS[event.type]];
    if (begun !== undefined) counts[begun] += 1;
    if (ended !== undefined) counts[ended] -= 1;
    if (event.type === 'staring') stared.add(event.task);
    if (event.type === 'dinged' && stared.delete(event.task)) counts.staring -= 1;
    const to = events[nth + 1]?.minute ?? event.minute;
    if (to > event.minute) stretches.push({ from: event.minute, to, ...counts });
  });
  return stretches;
}

/** The sum over all ticks from one to another of how many there are. */
export const areaOf = (stretches: readonly Stretch[], what: keyof Counts, from: number, to: number): number =>
  stretches.reduce((sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)) * one[what], 0);

/** The tick of each customer's event of a kind, by the customer's number. */
export function ticksOf(events: readonly ShiftEvent[], type: 'arrived' | 'served'): ReadonlyMap<number, number> {
  const all = events.flatMap((event) => (event.type === type ? [[event.order, event.minute] as const] : []));
  return new Map(all);
}

/** The tick at which something is first begun for each customer, by the customer's number. */
export function begunOf(events: readonly ShiftEvent[], { steps }: Menu): ReadonlyMap<number, number> {
  const begun = new Map<number, number>();
  for (const event of events) {
    if (event.type !== 'doing' && event.type !== 'loading') continue;
    const order = Math.floor(event.task / steps.length);
    if (!begun.has(order)) begun.set(order, event.minute);
  }
  return begun;
}

/** The most tasks that each station ever holds, from when its loading begins until it is collected. */
export function mostHeld(events: readonly ShiftEvent[], { steps, stations }: Menu): readonly number[] {
  const held = stations.map(() => 0);
  const most = stations.map(() => 0);
  for (const event of events) {
    if (event.type !== 'loading' && event.type !== 'collected') continue;
    const at = steps[event.task % steps.length]?.station as number;
    held[at] = (held[at] as number) + (event.type === 'loading' ? 1 : -1);
    most[at] = Math.max(most[at] as number, held[at]);
  }
  return most;
}

/** How large a crowd becomes: most orders begun and not served, and most who have come since one came who is just begun. */
export function crowdOf(
  events: readonly ShiftEvent[],
  menu: Menu,
): { readonly inPlay: number; readonly behind: number } {
  const begun = new Set<number>();
  let [come, served, inPlay, behind] = [0, 0, 0, 0];
  for (const event of events) {
    if (event.type === 'arrived') come += 1;
    if (event.type === 'served') served += 1;
    if (event.type !== 'doing' && event.type !== 'loading') continue;
    const order = Math.floor(event.task / menu.steps.length);
    if (!begun.has(order)) behind = Math.max(behind, come - order);
    begun.add(order);
    inPlay = Math.max(inPlay, begun.size - served);
  }
  return { inPlay, behind };
}
