import {
  LOAD_ARRIVALS,
  type Load,
  limitOf,
  type Menu,
  MINUTES_PER_HOUR,
  meanGap,
  type Policy,
  type RushReport,
  type Scenario,
  TICKS_PER_MINUTE,
} from '../rush/index.ts';

const HOURS_PER_DAY = 24;
const DAYS_PER_YEAR = 365;

/** 1,234,567 */
export const wholeText = (number: number): string => String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** With one digit behind the point where that tells anything. */
export const rateText = (number: number): string => (number < 1_000 ? number.toFixed(1) : wholeText(number));

export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

/** Kitchen minutes in the unit that tells most. */
export function durationText(minutes: number): string {
  const hours = minutes / MINUTES_PER_HOUR;
  const days = hours / HOURS_PER_DAY;
  if (hours < 2) return `${minutes.toFixed(1)} min`;
  if (days < 3) return `${hours.toFixed(1)} h`;
  return days < 2 * DAYS_PER_YEAR ? `${rateText(days)} days` : `${rateText(days / DAYS_PER_YEAR)} years`;
}

/** Where there is nothing to tell yet. */
const NOTHING = '-';

/** A figure of those who have been served. */
const ofServed =
  (which: 'p50' | 'p95' | 'p99') =>
  ({ served, wait }: RushReport): string =>
    served === 0 ? NOTHING : durationText(wait[which]);

/** A figure of the time until the last customer comes. */
const ofOpen =
  (tell: (open: RushReport['open']) => string) =>
  ({ open }: RushReport): string =>
    open.minutes === 0 ? NOTHING : tell(open);

/** The figures of a policy's rush, each with its name. */
export const RUSH_FIGURES: readonly { readonly name: string; readonly value: (report: RushReport) => string }[] = [
  { name: 'served an hour', value: ofOpen(({ servedPerHour }) => rateText(servedPerHour)) },
  { name: '50 % within', value: ofServed('p50') },
  { name: '95 % within', value: ofServed('p95') },
  { name: '99 % within', value: ofServed('p99') },
  { name: 'most at once', value: ({ mostThere }) => wholeText(mostThere) },
];

/** What the brains do, in numbers. */
export const RUSH_BRAIN: typeof RUSH_FIGURES = [
  { name: 'brain at work', value: ofOpen(({ brain }) => percentText(brain.working)) },
  { name: 'brain stares', value: ofOpen(({ brain }) => percentText(brain.staring)) },
];

/** A rush, whatever the policy is. */
export type Given = Omit<Scenario, 'policy'>;

const minutesBetween = ({ arrivals }: Given): number => meanGap(arrivals) / TICKS_PER_MINUTE;

/** How many come in an hour, on average. */
export const comePerHour = (given: Given): number => MINUTES_PER_HOUR / minutesBetween(given);

const counted = (count: number, what: string): string => `${wholeText(count)} ${what}${count === 1 ? '' : 's'}`;

/** What stands above a rush: who comes how often, to whom. */
export function rushHead(given: Given): string {
  const { customers, cooks, seed, arrivals } = given;
  const chance = arrivals.kind === 'poisson' ? ` on average (seed ${seed})` : '';
  const gap = `${Number(minutesBetween(given).toFixed(3))} min${chance}`;
  return `${counted(customers, 'customer')}, one every ${gap}, ${counted(cooks, 'cook')}`;
}

/** What everybody orders: `pizza: ask 1, bake 20 at the kitchen (40 slots), serve 1`. */
export const dishText = ({ dish, steps, stations }: Menu): string =>
  `${dish}: ${steps
    .map(({ name, station, minutes }) => {
      const of = stations[station];
      const where = of === undefined ? '' : ` at the ${of.name} (${of.slots} slot${of.slots === 1 ? '' : 's'})`;
      return `${name} ${Number((minutes.ticks / TICKS_PER_MINUTE).toFixed(3))}${where}`;
    })
    .join(', ')}`;

export const LOADS = {
  title: 'Where it ends: 95 % are served within this, or the queue grows (served)',
  come: 'come an hour',
  share: 'of the most',
  /** Above a plot. @param most what reaches its top */
  there: (policy: string, most: string) => `customers there, ${policy} (top: ${most})`,
  /** The same in words. @param counts how many are there at equal distances, the last at the end */
  course: (policy: string, counts: readonly string[]) =>
    `Customers there over time, ${policy}: ${counts.slice(0, -1).join(', then ')}, and ${counts.at(-1)} at the end.`,
  /** How many come in the rush itself. @param share of the most that can be served */
  here: (perHour: string, share: string) => `Here ${perHour} come an hour: ${share} of the most.`,
  /** What is added where customers come otherwise in the rush itself. */
  chance: ' In the table they come by chance.',
  /** What nobody can tell of so many customers is so only near to what a policy can bear. */
  limit: 'at its limit',
  /** @param servedPerHour what is served of those who come */
  grows: (servedPerHour: number) => `grows (${rateText(servedPerHour)})`,
} as const;

/** Where the rush itself is among the loads, and what is otherwise there. */
export function loadHere(given: Given): string {
  const perHour = comePerHour(given);
  const here = LOADS.here(rateText(perHour), percentText(perHour / limitOf(given.menu, given.cooks).perHour));
  return given.arrivals.kind === LOAD_ARRIVALS.kind ? here : here + LOADS.chance;
}

/** A cell of the table of loads. */
export interface LoadCell {
  readonly text: string;
  /** Whether the queue grows with that load; `null` where it is about no policy, or has not been tried. */
  readonly grows: boolean | null;
}

const cell = (text: string): LoadCell => ({ text, grows: null });

/** What a load comes to. */
const loadCell = ({ grows, p95, servedPerHour }: Load): LoadCell => ({
  text: grows === null ? LOADS.limit : grows ? LOADS.grows(servedPerHour) : durationText(p95),
  grows,
});

/** Loads as rows of a table: how many come, which share of the most that is, and a cell for each policy. */
export function loadRows(loads: readonly Load[], policies: readonly Policy[]): readonly (readonly LoadCell[])[] {
  const shares = [...new Set(loads.map(({ share }) => share))];
  return shares.map((share) => {
    const of = loads.filter((load) => load.share === share);
    const cells = policies.map((policy) => {
      const load = of.find((one) => one.policy === policy);
      return load === undefined ? cell('') : loadCell(load);
    });
    return [cell(rateText(of[0]?.perHour ?? 0)), cell(percentText(share)), ...cells];
  });
}
