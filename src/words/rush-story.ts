import { handsOf, LOAD_ARRIVALS, limitOf, MINUTES_PER_HOUR, type RushReport, TICKS_PER_MINUTE } from '../rush/index.ts';
import { comePerHour, durationText, type Given, percentText, rateText, wholeText } from './rush.ts';

/** What is to be seen in a rush, computed from it. */
export function rushStory(given: Given, reports: readonly RushReport[]): readonly string[] {
  const come = comePerHour(given);
  const blocking = reports.find(({ policy, grows }) => policy === 'blocking' && grows !== null);
  return [
    ...(blocking === undefined ? [] : [oneTableAtATime(blocking, come)]),
    ...keepMoving(reports.filter(isMoving), come),
    ...cannotTell(given, reports),
    whereItEnds(given, reports),
    ...inVain(given, reports),
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

const soonest = (reports: readonly RushReport[]): RushReport =>
  reports.reduce((best, one) => (one.wait.p50 < best.wait.p50 ? one : best));

/** The name of a policy behind its figure, where those of others are otherwise. */
const named = (report: RushReport, among: readonly RushReport[], figure: (of: RushReport) => string): string =>
  among.every((one) => figure(one) === figure(report)) ? '' : ` (${report.policy})`;

/** What becomes of those who keep moving. It is a business where none of them has a queue that grows. */
function keepMoving(moving: readonly RushReport[], come: number): readonly string[] {
  const serving = moving.filter(({ grows }) => grows === false);
  const growing = moving.filter(({ grows }) => grows === true);
  const isAll = serving.length === moving.length;
  return [
    ...(serving.length === 0 ? [] : [servesAll(serving, isAll)]),
    ...(growing.length === 0 ? [] : [cannotKeepUp(growing, growing.length === moving.length, come)]),
  ];
}

function servesAll(serving: readonly RushReport[], isAll: boolean): string {
  const one = soonest(serving);
  const [who, business] = isAll ? ['Who keeps moving', ': a business'] : [one.policy, ''];
  const half = ({ wait }: RushReport): string => durationText(wait.p50);
  const soon = half(one) + (isAll ? named(one, serving, half) : '');
  return `${who} serves all, ${rateText(one.open.servedPerHour)} an hour, half of them within ${soon}${business}.`;
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
  return `Who keeps moving serves ${all} an hour${named(most, growing, served)}, and the queue grows.${fewer}`;
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
  const isReached = reports.some(({ open }) => open.servedPerHour > SATURATED * perHour);
  const here = ` ${isReached ? 'That is reached here: ' : 'Here '}${they} ${percentText(busiest)} of the time.`;
  const ends = `Where it ends: a table takes ${rateText(hands)} minutes of hands, so ${who} ${most} an hour at most.`;
  return reports.every(({ open }) => open.minutes === 0) ? ends : ends + here;
}

/** A share of a brain's time that is told. */
const WASTED = 0.03;

/** A brain may work all the time, and for tables that have been begun and are not served. */
function inVain({ menu, cooks }: Given, reports: readonly RushReport[]): readonly string[] {
  const perMinute = handsOf(menu) / TICKS_PER_MINUTE / cooks / MINUTES_PER_HOUR;
  const whose = cooks === 1 ? 'the brain’s' : 'the brains’';
  return reports
    .filter((report) => isMoving(report) && report.grows === true)
    .flatMap(({ policy, open: { brain, servedPerHour } }) => {
      const wasted = brain.working - servedPerHour * perMinute;
      if (brain.working < SATURATED || wasted < WASTED) return [];
      const share = percentText(wasted);
      return [`${policy} spends ${share} of ${whose} time on tables begun and not served.`];
    });
}

/** The queue of one who keeps moving may grow though neither the brain nor any station is at work all the time. */
function endsBefore({ menu, cooks }: Given, reports: readonly RushReport[]): readonly string[] {
  const dish = Math.max(...menu.steps.map(({ tail }) => tail)) / TICKS_PER_MINUTE;
  const early = reports.filter((report) => isMoving(report) && report.grows === true && hasTimeLeft(report, dish));
  if (early.length === 0) return [];
  const whose = cooks === 1 ? 'the brain’s' : 'the brains’';
  const figuresOf = (report: RushReport): string => {
    const { name, used } = busiestOf(report);
    return `${percentText(used)} of the time at the ${name} and ${percentText(report.open.brain.working)} of ${whose}`;
  };
  const told = [...new Set(early.map(figuresOf))].map((figures) => {
    const who = early.filter((report) => figuresOf(report) === figures).map(({ policy }) => policy);
    return `${who.join(' and ')} ${who.length === 1 ? 'uses' : 'use'} ${figures}`;
  });
  return [`That is not reached: ${told.join(', ')}. In the rest each waits for the other.`];
}

const busiestOf = ({ open: { stations } }: RushReport): RushReport['open']['stations'][number] =>
  stations.reduce((most, one) => (one.used > most.used ? one : most));

/** @param dish minutes that a dish takes at least: for so long nothing is served at first, and something is under way at last */
function hasTimeLeft(report: RushReport, dish: number): boolean {
  const { stations, brain, minutes } = report.open;
  const most = SATURATED - (2 * dish) / minutes;
  return stations.length > 0 && Math.max(brain.working, busiestOf(report).used) < most;
}
