import { expect, test, vi } from 'vitest';
import { cooksWithin } from '../../src/cli/cooks-within.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LONG_SEARCH } from '../support/long-search.ts';

const BREAKFAST = kitchenOf({
  stations: { toaster: {} },
  dishes: { breakfast: { steps: { toast: { at: 'toaster', minutes: 4 }, chop: { minutes: 8 } } } },
  orders: [{ dish: 'breakfast' }],
  goal: 'finish',
});

/** A clock that goes on by this many milliseconds whenever it is looked at. */
const clockOf = (step: number) => {
  let now = 0;
  return vi.spyOn(performance, 'now').mockImplementation(() => {
    now += step;
    return now;
  });
};

test('a best that is proven within the time is the usual one', () => {
  expect(cooksWithin(BREAKFAST, 60, () => {})).toEqual(cooksOf(BREAKFAST));
});

test('a search that is not done in time ends with what it knows, and tells on the way what is new', () => {
  const clock = clockOf(700);
  const said: string[] = [];
  const { best } = cooksWithin(kitchenOf(LONG_SEARCH), 3, (line) => said.push(line));
  clock.mockRestore();
  expect(best.proven).toBe(false);
  expect(said[0]).toMatch(/^1 s: The best known is /u);
  expect(new Set(said.map((line) => line.replace(/^\d+ s: /u, ''))).size).toBe(said.length);
});

test('what is told names the seconds of the clock, however many of them have gone by unseen', () => {
  const clock = clockOf(2_500);
  const said: string[] = [];
  cooksWithin(kitchenOf(LONG_SEARCH), 100, (line) => said.push(line));
  clock.mockRestore();
  const seconds = said.map((line) => Number.parseInt(line, 10));
  expect(seconds[0]).toBe(2);
  // Every look is 2.5 seconds after the one before: each label is one of 2, 5, 7, 10 …
  expect(seconds.filter((second) => second % 5 !== 0 && second % 5 !== 2)).toEqual([]);
});
