import { expect, test } from 'vitest';
import { failingTimes } from '../../src/strategies/index.ts';
import {
  isRunning,
  type LuckState,
  luckReducer,
  newLuck,
  programOf,
  raised,
  standingOf,
} from '../../src/tui/luck-state.ts';
import { LUCK } from '../support/luck-level.ts';

const pressed = (state: LuckState, keys: readonly string[], animated = false): LuckState =>
  keys.reduce(
    (before, key) => luckReducer(before, { type: 'key', key, mostScroll: 100, mostHints: 3, animated }),
    state,
  );

const fresh = newLuck(LUCK);
const [worst = []] = LUCK.programs[0] === undefined ? [] : failingTimes(LUCK, LUCK.programs[0]);
/** Sets times with which the colleague's program fails, and lets the colleague work. */
const BREAKING = [String(worst[0]), 'down', String(worst[1]), 'enter'];

test('the usual times come first, and r brings them back', () => {
  expect(fresh.minutes).toEqual(LUCK.times.map(({ usual }) => usual));
  expect(pressed(fresh, ['right', 'down', 'left', 'r']).minutes).toEqual(fresh.minutes);
});

test('a time is changed by arrows and by a digit, within its range', () => {
  const [first] = LUCK.times;
  expect(pressed(fresh, ['right']).minutes[0]).toBe((first?.usual ?? 0) + 1);
  expect(
    pressed(
      fresh,
      Array.from({ length: 20 }, () => 'right'),
    ).minutes[0],
  ).toBe(first?.to);
  expect(
    pressed(
      fresh,
      Array.from({ length: 20 }, () => 'left'),
    ).minutes[0],
  ).toBe(first?.from);
  expect(pressed(fresh, ['9']).minutes).toEqual(fresh.minutes);
});

test('in lines a time grows by one, and after the longest comes the shortest', () => {
  const [first] = LUCK.times;
  const longest = pressed(
    fresh,
    Array.from({ length: 20 }, () => 'right'),
  );
  expect(raised(fresh, 0).minutes[0]).toBe((first?.usual ?? 0) + 1);
  expect(raised(longest, 0).minutes[0]).toBe(first?.from);
});

test('a shift counts once its end has been seen: any key shows it', () => {
  const running = pressed(fresh, BREAKING, true);
  expect(isRunning(running)).toBe(true);
  expect(running.broken[0]).toBe(false);
  const seen = pressed(running, ['x'], true);
  expect(isRunning(seen)).toBe(false);
  expect(seen.broken[0]).toBe(true);
});

test('the clock leads to the same end', () => {
  let state = pressed(fresh, BREAKING, true);
  for (let tick = 0; isRunning(state) && tick < 100; tick += 1)
    state = luckReducer(state, { type: 'tick', minutes: 1 });
  expect(state).toEqual(pressed(fresh, BREAKING));
});

test('other times or another program take the shift from the screen; the times stay for the next program', () => {
  const broken = pressed(fresh, BREAKING);
  expect(pressed(broken, ['up', 'left']).run).toBeNull();
  const next = pressed(broken, ['m']);
  expect(next).toMatchObject({ run: null, program: 1, minutes: broken.minutes });
  expect(programOf(pressed(next, ['m']))).toBe(programOf(fresh));
  expect(programOf(pressed(next, ['M']))).toBe(programOf(fresh));
});

test('it is solved when the colleague’s program has been seen to fail and another is rightly trusted, in any order', () => {
  expect(pressed(fresh, BREAKING).solved).toBeNull();
  expect(pressed(fresh, ['m', 'c']).solved).toBeNull();
  expect(pressed(fresh, [...BREAKING, 'm', 'c']).solved).toBe(1);
  expect(pressed(fresh, ['m', 'c', 'm', ...BREAKING]).solved).toBe(1);
});

test('a wrong claim counts as a try, once, and is told where the program stands', () => {
  const claimed = pressed(fresh, ['c', 'c']);
  expect(standingOf(claimed, 0)).toBe('broken');
  expect(pressed(claimed, [...BREAKING, 'm', 'c']).solved).toBe(2);
});

test('what has been solved stays so, whatever is claimed later', () => {
  const solved = pressed(fresh, [...BREAKING, 'm', 'c']);
  expect(pressed(solved, ['m', 'c', 'enter']).solved).toBe(solved.solved);
  expect(standingOf(solved, 1)).toBe('safe');
});
