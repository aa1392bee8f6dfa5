import { expect, test } from 'vitest';
import type { Goal } from '../../src/model/spec.ts';
import { savingOf, scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED, outcome } from './stage.ts';

const three = cooks(
  outcome({ finish: 22, coins: 10 }),
  outcome({ finish: 14, coins: 12 }),
  outcome({ finish: 10, coins: 18 }),
);
const saving = (goal: Goal, mine: ReturnType<typeof outcome>, against = three) =>
  savingOf(scoreOf({ goal }, mine, against));

test('all of the waiting that could be taken away', () => {
  expect(saving('finish', outcome({ finish: 10 }))).toEqual({
    unit: 'minutes',
    took: 12,
    could: 12,
    percent: 100,
    against: 'blocking',
  });
});

test('per cent are rounded down: nearly all is not all', () => {
  expect(saving('finish', outcome({ finish: 11 }))?.percent).toBe(91);
});

test('coins are counted as coins', () => {
  expect(saving('coins', outcome({ coins: 14 }))).toMatchObject({ unit: 'coins', took: 4, could: 8, percent: 50 });
});

test('a plan that is worse than blocking took less than nothing', () => {
  expect(saving('finish', outcome({ finish: 25 }))).toMatchObject({ took: -3, percent: -25 });
});

test('where blocking fails, it is held against the house', () => {
  const against = cooks(FAILED, outcome({ finish: 14 }), outcome({ finish: 10 }));
  expect(saving('finish', outcome({ finish: 12 }), against)).toMatchObject({ took: 2, could: 4, against: 'house' });
});

test('nothing is said where the outcome fails or nothing could be won', () => {
  expect(saving('finish', FAILED)).toBeNull();
  const level = cooks(outcome({ finish: 10 }), outcome({ finish: 10 }), outcome({ finish: 10 }));
  expect(saving('finish', outcome({ finish: 10 }), level)).toBeNull();
});
