import type { Cooks } from '../model/best.ts';
import { goalValue } from '../model/goal.ts';
import type { Kitchen, Station } from '../model/kitchen.ts';
import { logOf } from '../scoring/index.ts';
import { slotsHeld } from '../teaching/index.ts';
import type { KitchenFinding } from './finding.ts';

/**
 * Slots that never matter: no cook holds them all at once. The best shift is legal without the others, so the best would be
 * the same, where it is the best indeed. A note: kitchens that are compared may well have the same stations.
 */
export function slotFindings(kitchen: Kitchen, { blocking, house, best }: Cooks): readonly KitchenFinding[] {
  if (best.run === null || best.bound !== goalValue(kitchen.goal, best.run.outcome)) return [];
  const shifts = [blocking, house, best.run].map(({ plan }) => slotsHeld(kitchen, logOf(kitchen, plan)));
  return kitchen.stations.flatMap((station, index): readonly KitchenFinding[] => {
    const held = Math.max(1, ...shifts.map((most) => most[index] ?? 0));
    if (held >= station.slots || !isUsed(kitchen, station, index)) return [];
    return [
      {
        code: 'idle-slots',
        severity: 'note',
        path: ['stations', station.name, 'slots'],
        message: `"${station.name}" has ${station.slots} slots, of which no cook holds more than ${held} at once: with ${held} the best is the same`,
        fix: 'take the slots away that nobody needs, or give the station more to do at once',
      },
    ];
  });
}

/** A station that nothing uses is another finding. */
const isUsed = ({ tasks }: Kitchen, { helper }: Station, index: number): boolean =>
  tasks.some((task) => task.station === index || (helper && task.delegable));
