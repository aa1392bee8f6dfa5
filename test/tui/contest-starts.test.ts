import { expect, test } from 'vitest';
import type { KitchenSpec } from '../../src/model/spec.ts';
import { contestantsOf } from '../../src/tui/contest.ts';
import { textOf } from '../../src/tui/line.ts';
import { contestLines } from '../../src/tui/lines/contest-lines.ts';
import { themeOf } from '../../src/tui/theme.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const theme = themeOf({ ascii: false, reducedMotion: true, color: true });

const PAGE: KitchenSpec = {
  stations: { oven: {}, stove: {} },
  dishes: { page: { steps: { user: { at: 'oven', minutes: 15 }, settings: { at: 'stove', minutes: 10 } } } },
  orders: [{ dish: 'page' }],
  goal: 'finish',
};

/** The line of the player's hands beside a blocking cook's. */
function hands(spec: KitchenSpec, plan: readonly string[], width: number): string {
  const kitchen = kitchenOf(spec);
  const contestants = contestantsOf(kitchen, plan, ['stare 1.user', 'stare 1.settings'], null, null);
  const lines = contestLines(kitchen, contestants, { who: 0, minute: null }, { width, lanes: 9 }, theme).map(textOf);
  return lines.find((line) => line.includes('you ')) ?? '';
}

const PLAN = ['start 1.user', 'start 1.settings', 'wait', 'collect 1.settings', 'wait', 'collect 1.user'];

test('a wait is named after what was started just before it, as far as there is room', () => {
  expect(hands(PAGE, PLAN, 100)).toMatch(/│starts user, settings·+ /u);
  expect(hands(PAGE, PLAN, 60)).toMatch(/│starts 2·+ /u);
});

test('what took the hands some minutes to start has a bar of its own, and is not named twice', () => {
  const steps = { user: { at: 'oven', start: 2, minutes: 15 }, settings: { at: 'stove', start: 2, minutes: 10 } };
  const slow = { ...PAGE, dishes: { page: { steps } } };
  expect(hands(slow, PLAN, 120)).not.toContain('starts');
});
