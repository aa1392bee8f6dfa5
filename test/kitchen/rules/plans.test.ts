import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({ tea: { brew: { minutes: 3 } } }, { orders: [{ dish: 'tea' }, { dish: 'tea' }] });

rule('a plan that ends before the shift does leaves it unfinished', ({ playOut }) => {
  expect(playOut(spec, ['do 1.brew']).outcome).toMatchObject({ ended: 'unfinished', served: [1], lost: [2] });
  expect(playOut(spec, ['do 1.brew', 'do 2.brew']).outcome.ended).toBe('over');
});

rule('decisions after the end of the shift are an error', ({ engine, kitchen, play }) => {
  expect(play(spec, ['do 1.brew', 'do 2.brew']).refusal('wait')).toEqual({ rule: 'shift-ended' });
  expect(engine.play(kitchen(spec), ['do 1.brew', 'do 2.brew', 'do 1.brew'])).toEqual({
    ok: false,
    error: {
      position: 3,
      text: 'do 1.brew',
      minute: 6,
      why: { code: 'refused', refusal: { rule: 'shift-ended' } },
      nearest: null,
    },
  });
});

rule('the same level and plan give the same shift', ({ play }) => {
  const plan = ['do 2.brew', 'do 1.brew'];
  expect(play(spec, plan).story).toEqual(play(spec, plan).story);
});
