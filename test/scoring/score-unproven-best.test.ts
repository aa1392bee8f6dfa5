import { expect, test } from 'vitest';
import { savingOf, scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED, outcome } from './stage.ts';

test('a plan that beats the best known gains more than 1', () => {
  const three = cooks(outcome({ finish: 20 }), outcome({ finish: 18 }), outcome({ finish: 15 }), false);
  const score = scoreOf({ goal: 'finish' }, outcome({ finish: 14 }), three);
  expect(score).toMatchObject({ gain: 1.2, stars: 3 });
  expect(savingOf(score)?.percent).toBe(120);
});

test('where the search found nothing, a plan that passes is the best known', () => {
  const score = scoreOf({ goal: 'finish' }, outcome({ finish: 14 }), cooks(FAILED, FAILED, null, false));
  expect(score).toMatchObject({ gain: 1, stars: 3, best: 14 });
});

test('where the search found less than the house, the house is the best known', () => {
  const three = cooks(outcome({ finish: 20 }), outcome({ finish: 16 }), outcome({ finish: 18 }), false);
  expect(scoreOf({ goal: 'finish' }, outcome({ finish: 18 }), three)).toMatchObject({ gain: 0.5, stars: 2, best: 16 });
});
