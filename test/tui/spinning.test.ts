import { expect, test } from 'vitest';
import { spinnerSign, TURNING } from '../../src/tui/spinning.ts';
import { themeOf } from '../../src/tui/theme.ts';

const theme = themeOf({ ascii: false, reducedMotion: false, color: true });
const signsOf = (every: number): readonly (string | null)[] =>
  [0, 1, 10].map((ticks) => spinnerSign(theme, { every, ticks }));

test('a clock that is fast enough moves the spinners with each of its ticks', () => {
  expect(signsOf(100)).toEqual(['⠋', '⠙', '⠋']);
});

test('where a clock ticks too slowly for a spinner, it turns by itself', () => {
  expect(signsOf(1_000)).toEqual([TURNING, TURNING, TURNING]);
});

test('nothing spins while time stands still, nor where nothing may move', () => {
  const calm = themeOf({ ascii: false, reducedMotion: true, color: true });
  expect([spinnerSign(theme, null), spinnerSign(calm, { every: 100, ticks: 1 })]).toEqual([null, null]);
});
