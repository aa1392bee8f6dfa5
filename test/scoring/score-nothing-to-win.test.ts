import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, outcome } from './stage.ts';

test('where blocking is as good as the best, the gain is 1 for the same value and 0 for less', () => {
  const three = cooks(outcome({ coins: 12 }), outcome({ coins: 12 }), outcome({ coins: 12 }));
  expect(scoreOf({ goal: 'coins' }, outcome({ coins: 12 }), three)).toMatchObject({ gain: 1, stars: 3 });
  expect(scoreOf({ goal: 'coins' }, outcome({ coins: 11 }), three)).toMatchObject({ gain: 0, stars: 1 });
});
