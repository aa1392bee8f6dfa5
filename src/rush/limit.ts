import { handsOf, type Menu } from './menu.ts';
import { MINUTES_PER_HOUR, TICKS_PER_HOUR, USUAL_SHARE } from './scenario.ts';

/** What bounds how many customers an hour can be served: the brain, or a station by its name. */
export interface Limit {
  readonly perHour: number;
  /** `null` for the cooks' brains. */
  readonly station: string | null;
}

/** Ticks for which one customer's dish holds a slot of a station, where nobody is late to collect. */
export const heldBy = ({ steps }: Menu, station: number): number =>
  steps
    .filter((step) => step.station === station)
    .reduce((sum, { start, minutes, collect }) => sum + start.ticks + minutes.ticks + collect.ticks, 0);

/**
 * The most that can be served, whatever cooks who never stare decide: where more come the queue grows without end. A policy may
 * end before: a slot is held until hands are free to collect, and hands have nothing to do while they need a slot.
 */
export function limitOf(menu: Menu, cooks: number): Limit {
  const perHour = (slots: number, ticks: number): number => (slots * TICKS_PER_HOUR) / ticks;
  const brain: Limit = { perHour: perHour(cooks, handsOf(menu)), station: null };
  const stations = menu.stations.map(
    ({ name, slots }, index): Limit => ({ perHour: perHour(slots, heldBy(menu, index)), station: name }),
  );
  return [brain, ...stations].reduce((least, one) => (one.perHour < least.perHour ? one : least));
}

/** Minutes between two customers where nothing is said: however many cooks there are, so that one sees what another one does. */
export function usualMinutes(menu: Menu): number {
  const minutes = MINUTES_PER_HOUR / (USUAL_SHARE * limitOf(menu, 1).perHour);
  return Number(minutes.toPrecision(3));
}
