import {
  handsOf,
  LOAD_ARRIVALS,
  type Load,
  limitOf,
  type Menu,
  meanGap,
  type Policy,
  type RushReport,
  type Scenario,
  TICKS_PER_MINUTE,
} from '../rush/index.ts';

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const DAYS_PER_YEAR = 365;

/** 1,234,567 */
export const wholeText = (number: number): string => String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** With one digit behind the point where that tells anything. */
const rateText = (number: number): string => (number < 1_000 ? number.toFixed(1) : wholeText(number));

export const percentText = (share: number): string => `${Math.round(share * 100)} %`;

/** Kitchen minutes in the unit that tells most. */
function durationText(minutes: number): string {
  const hours = minutes / MINUTES_PER_HOUR;
  const days = hours / HOURS_PER_DAY;
  if (hours < 2) return `${minutes.toFixed(1)} min`;
  if (days < 3) return `${hours.toFixed(1)} h`;
  return days < 2 * DAYS_PER_YEAR ? `${rateText(days)} days` : `${rateText(days / DAYS_PER_YEAR)} years`;
}

/** The figures of a policy's rush, each with its name. */
export const RUSH_FIGURES: readonly { readonly name: string; readonly value: (report: RushReport) => string }[] = [
  { name: 'served an hour', value: ({ open }) => rateText(open.servedPerHour) },
  { name: '50 % within', value: ({ wait }) => durationText(wait.p50) },
  { name: '95 % within', value: ({ wait }) => durationText(wait.p95) },
  { name: '99 % within', value: ({ wait }) => durationText(wait.p99) },
  { name: 'most at once', value: ({ mostThere }) => wholeText(mostThere) },
];

/** What the brains do, in numbers. */
export const RUSH_BRAIN: typeof RUSH_FIGURES = [
  { name: 'brain at work', value: ({ open }) => percentText(open.brain.working) },
  { name: 'brain stares', value: ({ open }) => percentText(open.brain.staring) },
];

/** A rush, whatever the policy is. */
type Given = Omit<Scenario, 'policy'>;

const minutesBetween = ({ arrivals }: Given): number => meanGap(arrivals) / TICKS_PER_MINUTE;

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

/** What is to be seen in a rush, computed from it. */
export function rushStory(given: Given, reports: readonly RushReport[]): readonly string[] {
  const come = MINUTES_PER_HOUR / minutesBetween(given);
  const blocking = reports.find(({ policy, grows }) => policy === 'blocking' && grows !== null);
  return [
    ...(blocking === undefined ? [] : [oneTableAtATime(blocking, come)]),
    ...keepMoving(reports.filter(isMoving), come),
    ...cannotTell(given, reports),
    whereItEnds(given, reports),
    ...endsBefore(given, reports),
  ];
}

const isMoving = ({ policy }: RushReport): boolean => policy !== 'blocking';

function oneTableAtATime({ open, mostThere, wait, grows }: RushReport, come: number): string {
  const served = rateText(open.servedPerHour);
  return grows
    ? `One table at a time: ${rateText(come)} come an hour, ${served} are served. ` +
        `That is a queue: ${wholeText(mostThere)} at its longest.`
    : `One table at a time serves all, ${served} an hour: 95 % of them within ${durationText(wait.p95)}.`;
}

const fastest = (reports: readonly RushReport[]): RushReport =>
  reports.reduce((best, one) => (one.open.servedPerHour > best.open.servedPerHour ? one : best));

/** What becomes of those who keep moving. It is a business where none of them has a queue that grows. */
function keepMoving(moving: readonly RushReport[], come: number): readonly string[] {
  const serving = moving.filter(({ grows }) => grows === false);
  const growing = moving.filter(({ grows }) => grows === true);
  const isAll = serving.length === moving.length;
  return [
    ...(serving.length === 0 ? [] : [servesAll(fastest(serving), isAll)]),
    ...(growing.length === 0 ? [] : [cannotKeepUp(growing, growing.length === moving.length, come)]),
  ];
}

function servesAll({ policy, open, wait }: RushReport, isAll: boolean): string {
  const [who, business] = isAll ? ['Who keeps moving', ': a business'] : [policy, ''];
  const half = durationText(wait.p50);
  return `${who} serves all, ${rateText(open.servedPerHour)} an hour, half of them within ${half}${business}.`;
}

/** Less than chance makes of it. */
const MUCH_FEWER = 0.99;

function cannotKeepUp(growing: readonly RushReport[], isAll: boolean, come: number): string {
  const most = fastest(growing);
  const served = ({ open }: RushReport): string => rateText(open.servedPerHour);
  if (!isAll) return `${most.policy} serves ${served(most)} of ${rateText(come)} an hour, and its queue grows.`;
  const least = growing.find(({ open }) => open.servedPerHour < MUCH_FEWER * most.open.servedPerHour);
  const why = least?.policy === 'house' ? ', who begins new tables first,' : '';
  const fewer = least === undefined ? '' : ` ${least.policy}${why} serves ${served(least)}.`;
  const all = `${served(most)} of ${rateText(come)}`;
  return `Who keeps moving serves ${all} an hour (${most.policy}), and the queue grows.${fewer}`;
}

const BEGUN = 'It has only begun: whether there is a queue or a business can be told soon.';

/** Where not even so many tell, it is because they are about as many as can be served. */
const ENOUGH = LOAD_ARRIVALS.customers;

/** Of which policies nobody can tell whether they keep up. */
function cannotTell({ customers }: Given, reports: readonly RushReport[]): readonly string[] {
  const unsure = reports.filter(({ grows }) => grows === null);
  if (unsure.length === 0) return [];
  const isAll = unsure.length === reports.length;
  if (isAll && reports.some(({ isOver }) => !isOver)) return [BEGUN];
  const under = isAll ? '' : ` under ${unsure.map(({ policy }) => policy).join(' and ')}`;
  return customers < ENOUGH
    ? [`So few came that nobody can tell a queue from a business${under}. Let more come: --customers ${ENOUGH}.`]
    : [`So near to the limit nobody can tell a queue from a business${under}.`];
}

/** From such a share of its time on a brain can work no more, and a station can take no more. */
const SATURATED = 0.99;

function whereItEnds({ menu, cooks }: Given, reports: readonly RushReport[]): string {
  const { perHour, station } = limitOf(menu, cooks);
  const most = rateText(perHour);
  if (station !== null)
    return `Where it ends: the ${station} has room for ${most} an hour at most, whatever the brain does.`;
  const hands = handsOf(menu) / TICKS_PER_MINUTE;
  const [who, they] = cooks === 1 ? ['one brain serves', 'it works'] : [`${cooks} brains serve`, 'they work'];
  const busiest = Math.max(...reports.map(({ open }) => open.brain.working));
  const here = `${busiest > SATURATED ? 'That is reached here: ' : 'Here '}${they} ${percentText(busiest)} of the time.`;
  return `Where it ends: a table takes ${rateText(hands)} minutes of hands, so ${who} ${most} an hour at most. ${here}`;
}

/** The queue of one who keeps moving may grow though neither the brain nor any station is at work all the time. */
function endsBefore({ menu, cooks }: Given, reports: readonly RushReport[]): readonly string[] {
  const dish = Math.max(...menu.steps.map(({ tail }) => tail)) / TICKS_PER_MINUTE;
  const early = reports.filter((report) => isMoving(report) && report.grows === true && hasTimeLeft(report, dish));
  const [one] = early;
  if (one === undefined) return [];
  const { name, used } = busiestOf(one);
  const [who, whose] = [early.map(({ policy }) => policy).join(' and '), cooks === 1 ? 'the brain’s' : 'the brains’'];
  const figures = `${percentText(used)} of the time at the ${name} and ${percentText(one.open.brain.working)} of ${whose}`;
  return [
    `${who} cannot reach that: ${early.length === 1 ? 'it uses' : 'they use'} ${figures}. In the rest each waits for the other.`,
  ];
}

const busiestOf = ({ open: { stations } }: RushReport): RushReport['open']['stations'][number] =>
  stations.reduce((most, one) => (one.used > most.used ? one : most));

/** @param dish minutes that a dish takes at least: for so long nothing is served at first, and something is under way at last */
function hasTimeLeft(report: RushReport, dish: number): boolean {
  const { stations, brain, minutes } = report.open;
  const most = SATURATED - (2 * dish) / minutes;
  return stations.length > 0 && Math.max(brain.working, busiestOf(report).used) < most;
}

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
  const perHour = MINUTES_PER_HOUR / minutesBetween(given);
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
