import { expect, test } from 'vitest';
import { difficultyOf, type Study } from '../../src/teaching/index.ts';

const NO_MISHAPS = { burnt: 0, lost: 0, lostUpdates: 0, fails: false };

/** As easy as can be: the house is the best at once. */
const EASY: Study = {
  goal: 'finish',
  best: 10,
  proven: true,
  saves: 5,
  houseLead: 5,
  houseGain: 1,
  greedyIsBest: true,
  mishaps: { blocking: NO_MISHAPS, house: NO_MISHAPS },
  holdingBackPays: false,
  wrongTurn: null,
  deeds: 3,
  rules: [],
};
const turn = (minute: number) => ({ position: 1, minute, decision: 'wait' });
const HARDER: Study = { ...EASY, greedyIsBest: false, wrongTurn: turn(0) };

test('what the greedy house finds by itself is a 1', () => {
  expect(difficultyOf(EASY)).toBe(1);
});

test.each<[string, Partial<Study>]>([
  ['waiting on purpose', { holdingBackPays: true }],
  ['a wrong turn after the beginning', { wrongTurn: turn(4) }],
  ['a house that fails', { mishaps: { blocking: NO_MISHAPS, house: { ...NO_MISHAPS, fails: true } } }],
  ['eight deeds', { deeds: 8 }],
  ['four rules', { rules: ['burns', 'patience', 'closes', 'tip'] }],
])('%s makes it one harder', (_, change) => {
  expect(difficultyOf({ ...HARDER, ...change })).toBe(difficultyOf(HARDER) + 1);
});

test('what the greedy house cannot do is harder than what it can', () => {
  expect(difficultyOf(HARDER)).toBe(difficultyOf(EASY) + 1);
});

test('where the greedy house is the best it is at most a 2, however much there is to do', () => {
  expect(difficultyOf({ ...EASY, deeds: 40, rules: ['burns', 'patience', 'closes', 'tip'] })).toBe(2);
});

test('where even the blocking cook is the best it is at most a 2', () => {
  expect(difficultyOf({ ...HARDER, saves: 0, holdingBackPays: true, deeds: 40 })).toBe(2);
});

test('nothing is harder than a 5', () => {
  const all: Partial<Study> = { holdingBackPays: true, deeds: 40, rules: ['burns', 'patience', 'closes', 'tip'] };
  expect(difficultyOf({ ...HARDER, ...all, wrongTurn: turn(9) })).toBe(5);
});
