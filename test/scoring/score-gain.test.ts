import { expect, test } from 'vitest';
import { scoreOf } from '../../src/scoring/index.ts';
import { cooks, outcome } from './stage.ts';

test.each(['finish', 'waits'] as const)(
  'the gain in %s is the share of blocking’s minutes above the best’s',
  (goal) => {
    const three = cooks(outcome({ [goal]: 22 }), outcome({ [goal]: 14 }), outcome({ [goal]: 10 }));
    const gain = (minutes: number) => scoreOf({ goal }, outcome({ [goal]: minutes }), three).gain;
    expect([10, 13, 16, 22, 28].map(gain)).toEqual([1, 0.75, 0.5, 0, -0.5]);
  },
);

test('the gain in coins is the share of the best’s coins above blocking’s', () => {
  const three = cooks(outcome({ coins: 10 }), outcome({ coins: 20 }), outcome({ coins: 30 }));
  const gain = (coins: number) => scoreOf({ goal: 'coins' }, outcome({ coins }), three).gain;
  expect([30, 25, 10, 0].map(gain)).toEqual([1, 0.75, 0, -0.5]);
});
