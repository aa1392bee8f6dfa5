import { expect, test } from 'vitest';
import { cellsOf, timelineOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { logOf } from './stage.ts';

const kitchen = kitchenOf({
  stations: { stove: {} },
  dishes: { cocoa: { steps: { milk: { at: 'stove', minutes: 2, burns: 2, start: 1, collect: 1, fails: 1 } } } },
  orders: [{ dish: 'cocoa' }],
  goal: 'finish',
});
const lanesOf = (plan: readonly string[], until: number) => {
  const [lane] = timelineOf(kitchen, logOf(kitchen, plan), until).stations;
  if (lane === undefined) throw new Error('a kitchen with a stove has a lane for it');
  return lane;
};

test('a buzz stands on the lane until it is handled, and food until it burns', () => {
  const lane = lanesOf(['start 1.milk', 'wait 4', 'handle 1.milk', 'start 1.milk', 'wait 12'], 12);
  expect(lane.stretches.map(({ from, to, kind }) => [from, to, kind])).toEqual([
    [0, 1, 'loading'],
    [1, 3, 'cooking'],
    [3, 4, 'failed'],
    [4, 5, 'handling'],
    [5, 6, 'loading'],
    [6, 8, 'cooking'],
    [8, 10, 'ready'],
  ]);
  expect(lane.marks.map(({ minute, kind }) => [minute, kind])).toEqual([
    [3, 'buzzed'],
    [8, 'dinged'],
    [10, 'burnt'],
  ]);
});

test('what burnt is shown in the minute that ends with it', () => {
  const lane = lanesOf(['start 1.milk', 'wait 4', 'handle 1.milk', 'start 1.milk', 'wait 12'], 12);
  expect(cellsOf(lane, 60, 12).cells.slice(8)).toEqual(['ready', 'burnt', null, null]);
});

test('so that nothing is drawn ahead of the clock', () => {
  const lane = lanesOf(['start 1.milk', 'wait 4', 'handle 1.milk', 'start 1.milk', 'wait 10'], 10);
  expect(cellsOf(lane, 60, 12).cells.slice(9)).toEqual(['burnt', null, null]);
});
