import { meanGap } from './arrivals.ts';
import { limitOf } from './limit.ts';
import { handsOf } from './menu.ts';
import { type Scenario, TICKS_PER_HOUR } from './scenario.ts';

/** Of fewer customers nothing is told, nor before so large a share of all has come: a rush is asked again and again. */
const LEAST_CUSTOMERS = 100;
const LEAST_SHARE = 0.02;

/** A queue must be so many times as long as chance makes it where just as many come as can be served. */
const SURE = 2.5;

/** A queue that takes in so large a share of those who come is never told not to grow. */
const NOTICED = 0.04;

/** What has been seen while the doors were open. */
interface Seen {
  readonly came: number;
  readonly served: number;
  readonly ticks: number;
}

/**
 * Whether a queue grows without end, told by two numbers. Both leave out those whose dish takes its time however few come.
 *
 * - How long the queue is when the last one has come. Where just as many come as can be served, chance makes it about √n
 *   long for n customers, and fewer make it shorter: it grows where it is longer than 2.5·√n, and √n and more is
 *   no proof that it does not.
 * - How many fewer have been served than were to be expected to come in that time. A queue that grows has cooks or stations
 *   that are never without work, so chance is not in this number: with 4 % of all who come, or more, it may grow.
 *
 * Where more come than can be served at all, or just as many by chance, nobody is told that the queue does not grow.
 *
 * @returns `null` where too few have come to tell
 */
export function growsWith(scenario: Scenario, { came, served, ticks }: Seen): boolean | null {
  const { menu, arrivals, cooks, customers } = scenario;
  if (came < Math.max(LEAST_CUSTOMERS, LEAST_SHARE * customers)) return null;
  const perTick = 1 / meanGap(arrivals);
  const inPlay = perTick * Math.max(...menu.steps.map(({ tail }) => tail));
  const queue = came - served - inPlay;
  const behind = perTick * ticks - served - inPlay;
  const chance = Math.sqrt(came) * crowdOf(scenario);
  if (queue > SURE * chance) return true;
  const [come, most] = [perTick * TICKS_PER_HOUR, limitOf(menu, cooks).perHour];
  const isBearable = arrivals.kind === 'poisson' ? come < most : come <= most;
  return isBearable && queue < chance && behind < NOTICED * came ? false : null;
}

/**
 * How many customers make a queue of one customer's work. The house begins new tables first: those who queue have had all
 * but the least, so there are more of them.
 */
function crowdOf({ menu, policy }: Scenario): number {
  if (policy !== 'house') return 1;
  const byHand = menu.steps.filter(({ station }) => station === -1).map(({ minutes }) => minutes.ticks);
  return byHand.length === 0 ? 1 : handsOf(menu) / Math.min(...byHand);
}
