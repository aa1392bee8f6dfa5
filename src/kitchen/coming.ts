import type { ShiftEvent } from '../model/event.ts';
import { decide } from './decide.ts';
import type { Shift } from './shift.ts';

/**
 * What would end a `wait` that is decided now: all that phases 2 to 6 of kitchen-rules §2 change at that one minute, in
 * their order. Empty where nothing will ever happen by itself.
 */
export function comingNext(shift: Shift): readonly ShiftEvent[] {
  const waited = decide(shift, { verb: 'wait', until: null });
  if (!waited.ok) return [];
  const { shift: after, events } = waited.value;
  return events.filter((event) => event.minute === after.minute && comesByItself(event));
}

function comesByItself(event: ShiftEvent): boolean {
  switch (event.type) {
    case 'burnt':
    case 'dinged':
    case 'buzzed':
    case 'arrived':
      return true;
    case 'lost':
      return event.why === 'patience';
    case 'ended':
      return event.how === 'alarm' || event.how === 'closed';
    default:
      return false;
  }
}
