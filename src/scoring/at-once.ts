import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { minutesPerColumn } from './cells.ts';
import { type LaneStretch, timelineOf } from './timeline.ts';

/**
 * How many things go on at the same time, column by column, from minute 0 to the end of a shift: hands that work and stations
 * that cook count, who stares or waits and what stands on the rail does not. A column of several minutes shows the most of
 * any of them.
 * @param columns that there are at most, from 1
 */
export function atOnce(kitchen: Kitchen, log: Log, columns: number): readonly number[] {
  const until = log.at(-1)?.minute ?? 0;
  const { brain, stations } = timelineOf(kitchen, log, until);
  const lanes = [brain, ...stations];
  const busy = lanes.flatMap(({ stretches }) =>
    stretches.filter(({ kind }) => kind === 'working' || kind === 'cooking'),
  );
  const minutes = minutesPerColumn(until, columns);
  const counts = countsOf(busy, until);
  return Array.from({ length: Math.ceil(until / minutes) }, (_, column) =>
    Math.max(...counts.slice(column * minutes, (column + 1) * minutes)),
  );
}

/** Minute by minute, how many of the stretches it lies in. */
function countsOf(stretches: readonly LaneStretch[], until: number): readonly number[] {
  const more = Array.from({ length: until + 1 }, () => 0);
  for (const { from, to } of stretches) {
    more[from] = (more[from] ?? 0) + 1;
    more[to] = (more[to] ?? 0) - 1;
  }
  let count = 0;
  return more.slice(0, until).map((change) => (count += change));
}
