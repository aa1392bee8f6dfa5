import { expect, test } from 'vitest';
import { placeOf } from '../../src/lesson/index.ts';
import { NO_PROGRESS } from '../../src/model/progress.ts';
import { plainReducer } from '../../src/tui/plain/plain-reducer.ts';
import { openPlain } from '../../src/tui/plain/plain-route.ts';
import type { PlainState, PlainWorld } from '../../src/tui/plain/plain-state.ts';
import { campaignOf, LUNCH, levelOf } from './support/kitchens.ts';

const WORLD: PlainWorld = {
  campaign: campaignOf(levelOf('T1', 'Lunch', LUNCH)),
  progress: NO_PROGRESS,
  known: () => undefined,
};

const after = (...keys: readonly string[]): PlainState =>
  keys.reduce<PlainState>(
    (state, key) => plainReducer(state, { type: 'key', key, world: WORLD }),
    openPlain(WORLD, { beat: 'play', place: placeOf(0) }, null),
  );

test('q leaves at once where nothing would be lost', () => {
  expect(after('q').left).toBe(true);
  expect(after('1', 'u', 'q').left).toBe(true);
});

test('q asks once where a shift would be lost, also from the level list', () => {
  for (const way of [['1'], ['1', 'escape']]) {
    const asked = after(...way, 'q');
    expect(asked).toMatchObject({ left: false, asks: 'leave' });
    expect(asked.said.at(-1)).toContain('q again leaves');
    expect(after(...way, 'q', 'q').left).toBe(true);
  }
});

test('any other key stays, and does nothing else', () => {
  const stayed = after('1', 'q', '1');
  expect(stayed).toMatchObject({ left: false, asks: 'number', here: after('1').here });
  expect(stayed.said.at(-1)).toBe('You stay.');
});
