import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { placeOf, type Stop } from '../../src/lesson/index.ts';
import { type AppEvent, appMachine } from '../../src/tui/app.machine.ts';

const kitchen: Stop = { beat: 'play', place: placeOf(0) };
const play: AppEvent = { type: 'open', beat: 'play', place: placeOf(1) };

/** The screen after the events; the game opens with a shift, or with the map. */
function screenAfter(straightIn: boolean, ...events: readonly AppEvent[]): string {
  const actor = createActor(appMachine, { input: { start: straightIn ? kitchen : null } }).start();
  for (const event of events) actor.send(event);
  return actor.getSnapshot().value.screen;
}

const over: AppEvent = { type: 'over' };
const watch: AppEvent = { type: 'watch', cook: 'best' };
const back: AppEvent = { type: 'back' };

test('the game opens with the level list, or straight in a shift', () => {
  expect(screenAfter(false)).toBe('levels');
  expect(screenAfter(true)).toBe('shift');
});

test('levels → shift → comparison → again, next, or back to the levels', () => {
  expect(screenAfter(false, play)).toBe('shift');
  expect(screenAfter(false, play, over)).toBe('comparison');
  expect(screenAfter(false, play, over, { type: 'again' })).toBe('shift');
  expect(screenAfter(false, play, over, play)).toBe('shift');
  expect(screenAfter(false, play, over, back)).toBe('levels');
  expect(screenAfter(false, play, back)).toBe('levels');
});

test.each(['predict', 'order', 'mark', 'luck', 'code', 'review', 'check', 'write'] as const)(
  'every beat can be opened from every screen: %s',
  (beat) => {
    const open: AppEvent = { type: 'open', beat, place: placeOf(1) };
    for (const way of [[], [play], [play, over], [play, watch]]) {
      expect(screenAfter(false, ...way, open)).toBe(beat);
      expect(screenAfter(false, ...way, open, back)).toBe('levels');
    }
  },
);

test('from code, question and program the way leads back to the comparison, where the shift is over', () => {
  for (const beat of ['code', 'check', 'write'] as const) {
    expect(screenAfter(true, over, { type: 'open', beat, place: placeOf(0) }, over)).toBe('comparison');
  }
});

test('a film leads back to where it was opened', () => {
  expect(screenAfter(true, watch, back)).toBe('shift');
  expect(screenAfter(true, over, watch, back)).toBe('comparison');
  expect(screenAfter(true, { type: 'open', beat: 'write', place: placeOf(0) }, watch, back)).toBe('write');
});

test('what is shared is seen from the comparison, and leads back there', () => {
  expect(screenAfter(true, over, { type: 'share' })).toBe('sharing');
  expect(screenAfter(true, over, { type: 'share' }, back)).toBe('comparison');
  expect(screenAfter(true, { type: 'share' })).toBe('shift');
});

test('a shift that was shared is watched first; then it is played, or the map is next', () => {
  const watching = (...events: readonly AppEvent[]): string => {
    const actor = createActor(appMachine, { input: { start: kitchen, film: true } }).start();
    for (const event of events) actor.send(event);
    return actor.getSnapshot().value.screen;
  };
  expect(watching()).toBe('watchingShared');
  expect(watching({ type: 'again' })).toBe('shift');
  expect(watching(back)).toBe('levels');
  expect(watching(back, play)).toBe('shift');
});

test('the game can be left from every screen', () => {
  for (const way of [[], [over], [watch], [over, watch], [back]]) {
    expect(screenAfter(true, ...way, { type: 'leave', loses: false })).toBe('left');
  }
});

test('where a shift would be lost, the first wish to leave asks, the second leaves', () => {
  const leave: AppEvent = { type: 'leave', loses: true };
  expect(screenAfter(true, leave)).toBe('shift');
  expect(screenAfter(true, leave, leave)).toBe('left');
  expect(screenAfter(true, leave, { type: 'stay' }, leave)).toBe('shift');
});

test('the pages that sum up lead to each other, and back to the map', () => {
  const certificate: AppEvent = { type: 'certificate' };
  const summary: AppEvent = { type: 'summary' };
  for (const way of [[], [play], [play, over]]) {
    expect(screenAfter(false, ...way, certificate)).toBe('certificate');
    expect(screenAfter(false, ...way, certificate, summary)).toBe('summary');
    expect(screenAfter(false, ...way, summary, certificate, back)).toBe('levels');
  }
});
