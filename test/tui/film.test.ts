import { expect, test } from 'vitest';
import { decide, open, play } from '../../src/kitchen/index.ts';
import { filmEnd, filmOfPlan, stillAt } from '../../src/tui/film.ts';
import { isOver, lastTurn, newGame, playGame } from '../../src/tui/game-state.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { LUNCH } from './support/kitchens.ts';

const kitchen = kitchenOf(LUNCH);
const plan = [
  'start 1.toast',
  'start 1.water',
  'do 1.chop',
  'collect 1.toast',
  'wait',
  'collect 1.water',
  'do 1.plate',
];

test('a film ends exactly where the plan ends, with the same log', () => {
  const film = filmOfPlan(kitchen, plan);
  const played = play(kitchen, plan);
  if (!played.ok) throw new Error('the plan is legal');
  expect(stillAt(film, filmEnd(film))).toEqual({ shift: played.value.shift, log: played.value.log });
});

test('between two happenings only the clock moves', () => {
  const film = filmOfPlan(kitchen, plan);
  const before = stillAt(film, 5);
  const after = stillAt(film, 7);
  expect(after).toEqual({ ...before, shift: { ...before.shift, minute: 7 } });
});

test('a minute outside of the film is its first or last', () => {
  const film = filmOfPlan(kitchen, plan);
  expect(stillAt(film, -3).shift.minute).toBe(0);
  expect(stillAt(film, 999).shift.minute).toBe(filmEnd(film));
});

test('undo gives back the earlier turn exactly, and stops at the start', () => {
  const first = newGame(kitchen);
  const second = playGame(first, { type: 'decide', decision: { verb: 'do', task: 2 }, animated: true });
  expect(second.playing).not.toBeNull();
  expect(playGame(second, { type: 'undo' })).toEqual(first);
  expect(playGame(first, { type: 'undo' })).toBe(first);
});

test('an animated decision has been decided at once: what is shown lags behind, what counts does not', () => {
  const { shift } = open(kitchen);
  const end = decide(shift, { verb: 'do', task: 2 });
  const game = playGame(newGame(kitchen), { type: 'decide', decision: { verb: 'do', task: 2 }, animated: true });
  expect(end.ok && lastTurn(game).shift).toEqual(end.ok && end.value.shift);
  expect(playGame(game, { type: 'skip' }).playing).toBeNull();
  expect(isOver(game)).toBe(false);
});

test('an illegal decision, or one while minutes pass, changes nothing', () => {
  const game = newGame(kitchen);
  expect(playGame(game, { type: 'decide', decision: { verb: 'do', task: 3 }, animated: true })).toBe(game);
  const busy = playGame(game, { type: 'decide', decision: { verb: 'do', task: 2 }, animated: true });
  expect(playGame(busy, { type: 'decide', decision: { verb: 'start', task: 0 }, animated: true })).toBe(busy);
});
