import { expect, test } from 'vitest';
import { lastTurn } from '../../../src/tui/game-state.ts';
import { liveReducer } from '../../../src/tui/live/live-shift.ts';
import { resumed } from '../../../src/tui/shift-state.ts';
import { MESSAGES } from '../../../src/words/messages.ts';
import { kitchenOf } from '../../support/kitchen-of.ts';
import { LUNCH } from '../support/kitchens.ts';
import { repeated, rushAfter } from '../support/rushes.ts';

const lunch = kitchenOf(LUNCH);

test('a rush is ready, until Space or a decision starts its clock', () => {
  expect(rushAfter(lunch).live?.mode).toBe('ready');
  expect(rushAfter(lunch, '.').game).toEqual(rushAfter(lunch).game);
  expect(rushAfter(lunch, ' ').live?.mode).toBe('running');
  expect(rushAfter(lunch, '1').live?.mode).toBe('running');
});

test.each(['1', 's', 'enter', 'down'])('while it is paused no minute passes, and %s does nothing', (key) => {
  const paused = rushAfter(lunch, '1', '.', ' ');
  const pressed = rushAfter(lunch, '1', '.', ' ', '.', key);
  expect(pressed).toEqual({ ...paused, hint: MESSAGES.live.spaceStarts });
});

test('Space goes on after a pause', () => {
  expect(lastTurn(rushAfter(lunch, '1', '.', ' ', ' ', '.').game).shift.minute).toBe(2);
});

test('nothing is taken back in a rush', () => {
  const { game } = rushAfter(lunch, '1', '.');
  const after = rushAfter(lunch, '1', '.', 'u');
  expect(after.game).toEqual(game);
  expect(after.hint).toBe(MESSAGES.live.noUndo);
});

test('r starts again, and waits for the player', () => {
  expect(rushAfter(lunch, '1', '.', 'r')).toEqual(rushAfter(lunch));
});

test.each(['1', '2', 'enter', ' '])('while the hands are busy %s decides nothing and skips nothing', (key) => {
  expect(rushAfter(lunch, '3', '.', key).game).toEqual(rushAfter(lunch, '3', '.').game);
});

test('that the hands are busy is said as long as they are', () => {
  const chopping = lunch.tasks.find(({ name }) => name === 'chop')?.minutes ?? 0;
  expect(rushAfter(lunch, '3', '1', '.').hint).toBe(MESSAGES.live.handsBusy);
  expect(rushAfter(lunch, '3', '1', ...repeated('.', chopping)).hint).toBeNull();
});

test.each(['w', 'W', 'enter'])('%s does not wait: whoever decides nothing does', (key) => {
  const after = rushAfter(lunch, '1', '.', key);
  expect(after.game).toEqual(rushAfter(lunch, '1', '.').game);
  expect(after.hint).toBe(MESSAGES.live.waitsByItself);
});

test('s stays pressed while minutes pass', () => {
  expect(rushAfter(lunch, '1', 's', '.').staring).toBe(true);
});

test('a rush that was left half-way is paused when it is taken up again', () => {
  expect(resumed(rushAfter(lunch, '1', '.')).live?.mode).toBe('paused');
});

test('a shift becomes a rush, or none, only before anything is decided', () => {
  const begun = rushAfter(lunch, '1', '.');
  expect(liveReducer(begun, { type: 'rush', on: false })).toBe(begun);
  expect(liveReducer(rushAfter(lunch), { type: 'rush', on: false }).live).toBeNull();
});

test('the slowest minute is remembered', () => {
  const quick = liveReducer(rushAfter(lunch, '1', '.'), { type: 'minute', seconds: 0.5 });
  expect(quick.live?.slowest).toBe(1);
});
