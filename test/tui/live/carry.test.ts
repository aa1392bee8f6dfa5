import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../../src/model/spec.ts';
import { carriedTo } from '../../../src/tui/carried.ts';
import { isOver } from '../../../src/tui/game-state.ts';
import { isClockRunning, liveReducer } from '../../../src/tui/live/live-shift.ts';
import type { ShiftState } from '../../../src/tui/shift-state.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { HANDS_ONLY } from '../support/kitchens.ts';
import { keyed, repeated, rushAfter } from '../support/rushes.ts';

const short = kitchenOf(HANDS_ONLY);
const longer = kitchenOf(withSteps({ stew: { at: 'oven', minutes: 5 } }));

function withSteps(more: KitchenSpec['dishes'][string]['steps']): KitchenSpec {
  const steps = { ...HANDS_ONLY.dishes.work?.steps, ...more };
  return { ...HANDS_ONLY, stations: { oven: {} }, dishes: { work: { steps } } };
}

const [knead, wash] = short.tasks.map(({ minutes }) => minutes ?? 0);
const done = rushAfter(short, '1', ...repeated('.', knead ?? 0), '2', ...repeated('.', wash ?? 0));
const saved = (state: ShiftState, kitchen: typeof short): ShiftState =>
  liveReducer(state, { type: 'carry', game: carriedTo(state.game, kitchen).game });

test('a rush that was over and is not any more after a save is paused, and Space lets its clock run', () => {
  expect(done.live?.mode).toBe('over');
  const after = saved(done, longer);
  expect(isOver(after.game)).toBe(false);
  expect(after.live?.mode).toBe('paused');
  const cooking = [' ', '1'].map(keyed).reduce(liveReducer, after);
  expect(isClockRunning(cooking)).toBe(true);
});

test('a rush that is over after a save as well stays over', () => {
  expect(saved(done, kitchenOf(HANDS_ONLY)).live?.mode).toBe('over');
});

test('a rush that runs is paused by a save, and one that has not begun stays ready', () => {
  expect(saved(rushAfter(short, '1', '.'), longer).live?.mode).toBe('paused');
  expect(saved(rushAfter(short), longer).live?.mode).toBe('ready');
});
