import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('the shift is over when every order is served or lost', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 3 } } }, { orders: [{ dish: 'tea' }, { dish: 'tea', patience: 5 }] });
  const first = play(spec, ['do 1.brew']);
  expect(first.outcome.ended).toBeNull();
  expect(play(spec, ['do 1.brew', 'wait']).outcome).toMatchObject({ ended: 'over', served: [1], lost: [2] });
  expect(play(spec, ['do 1.brew', 'do 2.brew']).at('ended over')).toEqual([5]);
});

rule('the shift is not over while an order has not arrived', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 3 } } }, { orders: [{ dish: 'tea' }, { dish: 'tea', at: 50 }] });
  expect(play(spec, ['do 1.brew']).outcome.ended).toBeNull();
});
