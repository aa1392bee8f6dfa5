import type { Kitchen } from '../../../src/model/kitchen.ts';
import { type LiveAction, liveReducer } from '../../../src/tui/live/live-shift.ts';
import { newShiftState, type ShiftState } from '../../../src/tui/shift-state.ts';

export const MINUTE: LiveAction = { type: 'minute', seconds: 1 };

export const keyed = (key: string): LiveAction => ({
  type: 'key',
  key,
  animated: false,
  reach: { most: 0, least: 0 },
});

/** A rush after keys and minutes: `.` stands for a minute, everything else for a key. */
export function rushAfter(kitchen: Kitchen, ...keys: readonly string[]): ShiftState {
  const ready = liveReducer(newShiftState(kitchen), { type: 'rush', on: true });
  return keys.reduce((state, key) => liveReducer(state, key === '.' ? MINUTE : keyed(key)), ready);
}

export const repeated = (key: string, times: number): readonly string[] => Array.from({ length: times }, () => key);
