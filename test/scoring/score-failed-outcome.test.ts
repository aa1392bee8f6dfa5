import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, FAILED, outcome } from './stage.ts';

test('an outcome that fails has gained nothing, however early its last served order was', () => {
  const three = cooks(outcome({ finish: 20 }), outcome({ finish: 20 }), outcome({ finish: 10 }));
  expect(scoreOf({ goal: 'finish' }, { ...FAILED, finish: 1 }, three)).toMatchObject({
    passes: false,
    gain: 0,
    stars: 0,
  });
});
