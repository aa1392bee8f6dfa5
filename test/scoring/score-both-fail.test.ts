import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED, outcome } from './stage.ts';

test('where blocking and the house fail, the gain is 1 for the best and 0 for the rest', () => {
  const three = cooks(FAILED, FAILED, outcome({ finish: 20 }));
  expect(scoreOf({ goal: 'finish' }, outcome({ finish: 20 }), three)).toMatchObject({ gain: 1, stars: 3 });
  expect(scoreOf({ goal: 'finish' }, outcome({ finish: 21 }), three)).toMatchObject({ gain: 0, stars: 1 });
  expect(scoreOf({ goal: 'finish' }, outcome({ finish: 21 }), three).baseline).toBeNull();
});
