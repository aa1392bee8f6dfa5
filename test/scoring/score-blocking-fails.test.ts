import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED, outcome } from './stage.ts';

test('where blocking fails, the house’s value is what the gain is counted from', () => {
  const three = cooks(FAILED, outcome({ finish: 30 }), outcome({ finish: 20 }));
  const score = scoreOf({ goal: 'finish' }, outcome({ finish: 26 }), three);
  expect(score.gain).toBe(0.4);
  expect(score.baseline).toEqual({ cook: 'house', value: 30 });
});

test('where blocking fails and the house is the best, only the best has a gain', () => {
  const three = cooks(FAILED, outcome({ finish: 20 }), outcome({ finish: 20 }));
  expect(scoreOf({ goal: 'finish' }, outcome({ finish: 20 }), three)).toMatchObject({ gain: 1, stars: 3 });
  expect(scoreOf({ goal: 'finish' }, outcome({ finish: 21 }), three)).toMatchObject({ gain: 0, stars: 1 });
});
