import { type Limit, type Load, type Menu, type Policy, type RushReport, TICKS_PER_MINUTE } from '../rush/index.ts';

const MINUTES_PER_HOUR = 60;
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

/** The figures of a policy's rush, each with its name. */
export const RUSH_FIGURES: readonly { readonly name: string; readonly value: (report: RushReport) => string }[] = [
  { name: 'served an hour', value: ({ open }) => rateText(open.servedPerHour) },
  { name: '50 % wait up to', value: ({ wait }) => durationText(wait.p50) },
  { name: '95 % wait up to', value: ({ wait }) => durationText(wait.p95) },
  { name: '99 % wait up to', value: ({ wait }) => durationText(wait.p99) },
  { name: 'most at once', value: ({ mostThere }) => wholeText(mostThere) },
  { name: 'brain at work', value: ({ open }) => percentText(open.brain.working) },
  { name: 'brain stares', value: ({ open }) => percentText(open.brain.staring) },
];

/** What stands above a rush: who comes how often, to whom. */
export interface RushHead {
  readonly customers: number;
  /** Minutes between two arrivals. */
  readonly every: number;
  readonly isRandom: boolean;
  readonly cooks: number;
  readonly seed: number;
}

export const rushHead = ({ customers, every, isRandom, cooks, seed }: RushHead): string => {
  const gap = `${Number(every.toFixed(3))} min${isRandom ? ` on average (seed ${seed})` : ''}`;
  return `${wholeText(customers)} customers, one every ${gap}, ${cooks} cook${cooks === 1 ? '' : 's'}`;
};

/** What everybody orders: `pizza: ask 1, bake 20 at the kitchen (40 slots), serve 1`. */
export const dishText = ({ dish, steps, stations }: Menu): string =>
  `${dish}: ${steps
    .map(({ name, station, minutes }) => {
      const of = stations[station];
      const where = of === undefined ? '' : ` at the ${of.name} (${of.slots} slot${of.slots === 1 ? '' : 's'})`;
      return `${name} ${Number((minutes.ticks / TICKS_PER_MINUTE).toFixed(3))}${where}`;
    })
    .join(', ')}`;

export interface RushStory {
  readonly reports: readonly RushReport[];
  readonly limit: Limit;
  /** Customers who come in an hour. */
  readonly perHour: number;
  /** Minutes of hands that a table takes. */
  readonly hands: number;
  readonly cooks: number;
}

/** What is to be seen in a rush, computed from it. */
export function rushStory(story: RushStory): readonly string[] {
  const blocking = story.reports.find(({ policy }) => policy === 'blocking');
  const moving = story.reports.filter(({ policy }) => policy !== 'blocking');
  return [
    ...(blocking === undefined ? [] : [oneTableAtATime(blocking, story.perHour)]),
    ...(moving.length === 0 ? [] : [keepsMoving(moving, story.perHour)]),
    whereItEnds(story),
  ];
}

function oneTableAtATime({ open, mostThere, wait, grows }: RushReport, perHour: number): string {
  return grows
    ? `One table at a time: ${rateText(perHour)} come an hour, ${rateText(open.servedPerHour)} are served. ` +
        `That creates a queue: ${wholeText(mostThere)} at its longest.`
    : `One table at a time is enough for ${rateText(perHour)} an hour: 95 % are served within ${durationText(wait.p95)}.`;
}

function keepsMoving(moving: readonly RushReport[], perHour: number): string {
  const most = moving.reduce((best, one) => (one.open.servedPerHour > best.open.servedPerHour ? one : best));
  const least = moving.reduce((worst, one) => (one.open.servedPerHour < worst.open.servedPerHour ? one : worst));
  if (!most.grows) {
    const half = durationText(most.wait.p50);
    return `Who keeps moving serves all ${rateText(perHour)} an hour, half of them within ${half}. That creates a business.`;
  }
  const fewer = `${least.policy} ${rateText(least.open.servedPerHour)}: it always begins something new, and what is ready waits`;
  const isFewer = least.open.servedPerHour < 0.99 * most.open.servedPerHour;
  return (
    `Who keeps moving serves ${rateText(most.open.servedPerHour)} of ${rateText(perHour)} an hour (${most.policy})` +
    `${isFewer ? `, ${fewer}` : ''}. The queue grows all the same.`
  );
}

function whereItEnds({ limit: { perHour, station }, hands, cooks, reports }: RushStory): string {
  const most = rateText(perHour);
  if (station !== null) return `Where it ends: ${station} has room for ${most} an hour, whatever the brain does.`;
  const who = cooks === 1 ? 'one brain serves' : `${cooks} brains serve`;
  const busiest = Math.max(...reports.map(({ open }) => open.brain.working));
  return (
    `Where it ends: a table takes ${rateText(hands)} minutes of hands, so ${who} ${most} an hour at most, ` +
    `however fast the stations are. Now ${percentText(busiest)} of that are used.`
  );
}

export const LOADS = {
  title: 'Where it ends: 95 % are served within …',
  come: 'come an hour',
  share: 'of the most',
  /** Above a plot. @param most what reaches its top */
  there: (policy: string, most: string) => `customers there, ${policy} (top: ${most})`,
  /** @param servedPerHour what is served of those who come */
  grows: (servedPerHour: number) => `queue grows (${rateText(servedPerHour)} served)`,
} as const;

/** What a load comes to, in a cell of the table. */
export const loadText = ({ grows, p95, servedPerHour }: Load): string =>
  grows ? LOADS.grows(servedPerHour) : durationText(p95);

/** Loads as rows of a table: how many come, which share of the most that is, and a cell for each policy. */
export function loadRows(loads: readonly Load[], policies: readonly Policy[]): readonly (readonly string[])[] {
  const shares = [...new Set(loads.map(({ share }) => share))];
  return shares.map((share) => {
    const of = loads.filter((load) => load.share === share);
    const cells = policies.map((policy) => {
      const load = of.find((one) => one.policy === policy);
      return load === undefined ? '' : loadText(load);
    });
    return [rateText(of[0]?.perHour ?? 0), percentText(share), ...cells];
  });
}
