import { expect, test } from 'vitest';
import { timelineOf } from '../../src/scoring/index.ts';
import { kitchenOf } from '../support/kitchen-of.ts';
import { logOf } from './stage.ts';

test('delegated work is on the helper’s lane: briefed, at work, collected', () => {
  const kitchen = kitchenOf({
    stations: { boy: { helper: true, briefing: 2, collect: 1 } },
    dishes: { mince: { steps: { mince: { minutes: 8, delegable: true } } } },
    orders: [{ dish: 'mince' }],
    goal: 'finish',
  });
  const { brain, stations } = timelineOf(kitchen, logOf(kitchen, ['start 1.mince', 'wait', 'collect 1.mince']), 11);
  expect(stations.flatMap(({ stretches }) => stretches.map(({ from, to, kind }) => [from, to, kind]))).toEqual([
    [0, 2, 'loading'],
    [2, 10, 'cooking'],
    [10, 11, 'collecting'],
  ]);
  expect(brain.stretches.map(({ activity }) => activity)).toEqual(['loading', 'waiting', 'collecting']);
});
