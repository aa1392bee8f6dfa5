import type { Log } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';

/** The most slots of each station that are held at once in a shift. */
export function slotsHeld(kitchen: Kitchen, log: Log): readonly number[] {
  const held = kitchen.stations.map(() => 0);
  const most = kitchen.stations.map(() => 0);
  const places = new Map<number, number>();
  for (const event of log) {
    if (event.type === 'loading') {
      places.set(event.task, event.station);
      held[event.station] = (held[event.station] ?? 0) + 1;
      most[event.station] = Math.max(most[event.station] ?? 0, held[event.station] ?? 0);
    } else if (FREES.includes(event.type) && 'task' in event) {
      const place = places.get(event.task);
      if (place !== undefined) held[place] = (held[place] ?? 0) - 1;
      places.delete(event.task);
    }
  }
  return most;
}

/** What ends with a slot free again. */
const FREES: readonly Log[number]['type'][] = ['collected', 'handled', 'cleared', 'burnt', 'dropped'];
