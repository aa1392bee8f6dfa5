import { expect, test } from 'vitest';
import type { Kitchen } from '../../src/model/kitchen.ts';
import { carriedTo } from '../../src/tui/carried.ts';
import { type Game, isOver, lastTurn, newGame } from '../../src/tui/game-state.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH } from './support/kitchens.ts';

const lunch = (toast: object): Kitchen =>
  kitchenOf({
    ...LUNCH,
    dishes: { lunch: { steps: { ...LUNCH.dishes.lunch?.steps, toast: { at: 'toaster', minutes: 4, ...toast } } } },
  });
const BEFORE = lunch({});

/** A game in which this was decided. */
const gameWith = (...plan: readonly string[]): Game => {
  const carried = carriedTo({ ...newGame(BEFORE), turns: [{ ...lastTurn(newGame(BEFORE)), plan }] }, BEFORE);
  expect(lastTurn(carried.game).plan).toEqual(plan);
  return carried.game;
};

test('decisions that are all possible are all kept, and can be taken back one by one', () => {
  const { game, word } = carriedTo(gameWith('start 1.toast', 'do 1.chop'), lunch({ minutes: 5 }));
  expect(game.turns.map(({ plan }) => plan.length)).toEqual([0, 1, 2]);
  expect(lastTurn(game).shift.minute).toBe(8);
  expect(word).toBe('Saved: 2 of 2 decisions kept.');
});

test('those from the first that is not possible are gone, and it is said which and why', () => {
  const before = gameWith('start 1.toast', 'do 1.chop', 'collect 1.toast', 'start 1.water');
  const { game, word } = carriedTo(before, lunch({ minutes: 12 }));
  expect(lastTurn(game).plan).toEqual(['start 1.toast', 'do 1.chop']);
  expect(word).toBe('Saved: 2 of 4 decisions kept. Not "collect 1.toast" at 0:08: already cooking');
});

test('a step that is gone is named', () => {
  const renamed = kitchenOf({
    ...LUNCH,
    dishes: { lunch: { steps: { bread: { at: 'toaster', minutes: 4 }, chop: { minutes: 8 } } } },
  });
  const { game, word } = carriedTo(gameWith('do 1.chop', 'start 1.toast'), renamed);
  expect(lastTurn(game).plan).toEqual(['do 1.chop']);
  expect(word).toContain('Not "start 1.toast": "lunch" has no such step');
});

test('a shift that is over earlier keeps what led to its end', () => {
  const short = kitchenOf({
    ...LUNCH,
    dishes: { lunch: { steps: { chop: { minutes: 8 }, toast: { minutes: 1 } } } },
    closes: 8,
  });
  const { game, word } = carriedTo(gameWith('do 1.chop', 'start 1.water'), short);
  expect(isOver(game)).toBe(true);
  expect(word).toContain('1 of 2 decisions kept');
});

test('a shift in which nothing was decided has nothing to keep', () => {
  expect(carriedTo(newGame(BEFORE), lunch({ minutes: 9 })).word).toBe('Saved: the level is read anew.');
});
