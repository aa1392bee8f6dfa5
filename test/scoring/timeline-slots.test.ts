import { expect, test } from 'vitest';
import { timelineOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { logOf } from './stage.ts';

const kitchen = kitchenOf({
  stations: { oven: { slots: 100 }, shelf: {} },
  dishes: { pie: { steps: { bake: { at: 'oven', minutes: 5 } } } },
  orders: [{ dish: 'pie' }, { dish: 'pie' }, { dish: 'pie' }],
  goal: 'finish',
});

test('a station has as many lanes as it had slots in use at once, an unused one has one', () => {
  const { stations } = timelineOf(kitchen, logOf(kitchen, ['start 1.bake', 'start 2.bake']), 5);
  expect(stations.map(({ station, slot }) => [station, slot])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
  ]);
});

test('a task takes the lowest free slot', () => {
  const plan = ['start 1.bake', 'wait 2', 'start 2.bake', 'wait', 'collect 1.bake', 'start 3.bake', 'wait'];
  const { stations } = timelineOf(kitchen, logOf(kitchen, plan), 10);
  const lanes = stations.filter(({ station }) => station === 0).map((lane) => lane.stretches.map(({ task }) => task));
  expect(lanes).toEqual([[0, 2], [1]]);
});
