import { comingNext, type Shift } from '../kitchen/index.ts';
import type { ShiftEvent } from '../model/event.ts';
import type { Kitchen } from '../model/kitchen.ts';
import { taskLabel } from './events.ts';

/**
 * What comes next by itself, in a few words: "milk burns", "#2 arrives", "closing time". Of several things in the same
 * minute the first, "and more".
 * @returns an empty text where nothing is coming
 */
export function comingText(shift: Shift): string {
  const [first, ...more] = comingNext(shift);
  if (first === undefined) return '';
  return `${eventWords(shift.kitchen, first)}${more.length === 0 ? '' : ' and more'}`;
}

function eventWords(kitchen: Kitchen, event: ShiftEvent): string {
  switch (event.type) {
    case 'burnt':
      return `${taskLabel(kitchen, event.task)} burns`;
    case 'dinged':
      return `${taskLabel(kitchen, event.task)} dings`;
    // Whether it goes well is only heard then.
    case 'buzzed':
      return `${taskLabel(kitchen, event.task)} rings`;
    case 'lost':
      return `#${event.order + 1} leaves`;
    case 'arrived':
      return `#${event.order + 1} arrives`;
    case 'ended':
      return event.how === 'alarm' ? 'the alarm goes off' : 'closing time';
    default:
      return 'something happens';
  }
}
