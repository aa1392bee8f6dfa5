import {
  handsOf,
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
  const perHour = MINUTES_PER_HOUR / minutesBetween(given);
  const blocking = reports.find(({ policy }) => policy === 'blocking');
  const moving = reports.filter(({ policy }) => policy !== 'blocking');
  if (reports.some(({ grows }) => grows === null))
    return [reports.every(({ isOver }) => isOver) ? TOO_FEW : BEGUN, whereItEnds(given, reports)];
  return [
    ...(blocking === undefined ? [] : [oneTableAtATime(blocking, perHour)]),
    ...(moving.length === 0 ? [] : [keepsMoving(moving, perHour)]),
    whereItEnds(given, reports),
  ];
}

const BEGUN = 'It has only begun: whether there is a queue or a business can be told soon.';
const TOO_FEW = 'So few came that nobody can tell a queue from a business. Let more come: --customers 10000.';

function oneTableAtATime({ open, mostThere, wait, grows }: RushReport, perHour: number): string {
  return grows
    ? `One table at a time: ${rateText(perHour)} come an hour, ${rateText(open.servedPerHour)} are served. ` +
        `That is a queue: ${wholeText(mostThere)} at its longest.`
    : `One table at a time is enough for ${rateText(perHour)} an hour: 95 % are served within ${durationText(wait.p95)}.`;
}

/** Less than chance makes of it. */
const MUCH_FEWER = 0.99;

function keepsMoving(moving: readonly RushReport[], perHour: number): string {
  const most = moving.reduce((best, one) => (one.open.servedPerHour > best.open.servedPerHour ? one : best));
  const least = moving.reduce((worst, one) => (one.open.servedPerHour < worst.open.servedPerHour ? one : worst));
  if (!most.grows) {
    const half = durationText(most.wait.p50);
    return `Who keeps moving serves all ${rateText(perHour)} an hour, half of them within ${half}: a business.`;
  }
  const isFewer = least.open.servedPerHour < MUCH_FEWER * most.open.servedPerHour;
  const why = least.policy === 'house' ? ', who begins new tables first,' : '';
  const fewer = isFewer ? ` ${least.policy}${why} serves ${rateText(least.open.servedPerHour)}.` : '';
  const all = `${rateText(most.open.servedPerHour)} of ${rateText(perHour)}`;
  return `Who keeps moving serves ${all} an hour (${most.policy}), and the queue grows.${fewer}`;
}

/** From such a share of its time on a brain can work no more. */
const SATURATED = 0.99;

function whereItEnds({ menu, cooks }: Given, reports: readonly RushReport[]): string {
  const { perHour, station } = limitOf(menu, cooks);
  const most = rateText(perHour);
  if (station !== null) return `Where it ends: ${station} has room for ${most} an hour, whatever the brain does.`;
  const hands = handsOf(menu) / TICKS_PER_MINUTE;
  const [who, they] = cooks === 1 ? ['one brain serves', 'it works'] : [`${cooks} brains serve`, 'they work'];
  const busiest = Math.max(...reports.map(({ open }) => open.brain.working));
  const here = `${busiest > SATURATED ? 'That is reached here: ' : 'Here '}${they} ${percentText(busiest)} of the time.`;
  return `Where it ends: a table takes ${rateText(hands)} minutes of hands, so ${who} ${most} an hour at most. ${here}`;
}

export const LOADS = {
  title: 'Where it ends: 95 % are served within this, or the queue grows (served)',
  come: 'come an hour',
  share: 'of the most',
  /** Above a plot. @param most what reaches its top */
  there: (policy: string, most: string) => `customers there, ${policy} (top: ${most})`,
  /** How many come in the rush itself. @param share of the most that can be served */
  here: (perHour: string, share: string) => `Here ${perHour} come an hour: ${share} of the most.`,
  /** @param servedPerHour what is served of those who come */
  grows: (servedPerHour: number) => `grows (${rateText(servedPerHour)})`,
} as const;

/** Where the rush itself is among the loads. */
export function loadHere(given: Given): string {
  const perHour = MINUTES_PER_HOUR / minutesBetween(given);
  return LOADS.here(rateText(perHour), percentText(perHour / limitOf(given.menu, given.cooks).perHour));
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
  text: grows ? LOADS.grows(servedPerHour) : durationText(p95),
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
