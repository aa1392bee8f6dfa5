import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const lunch = {
  courier: { at: 'oven', minutes: 9 },
  omelette: { minutes: 2 },
  'lay-table': { minutes: 3 },
  eat: { minutes: 1, after: [['courier', 'omelette'], 'lay-table'] },
} as const;
const spec = menu({ lunch });

rule('a list inside `after` needs one of its steps, and a name beside it needs that, too', ({ play }) => {
  expect(play(spec, ['do 1.lay-table']).refusal('do 1.eat')).toMatchObject({
    rule: 'after',
    missing: [{ choice: true, anyOf: [0, 1] }],
  });
  expect(play(spec, ['do 1.omelette']).refusal('do 1.eat')).toMatchObject({
    rule: 'after',
    missing: [{ choice: false, anyOf: [2] }],
  });
  expect(play(spec, ['do 1.omelette', 'do 1.lay-table']).refusal('do 1.eat')).toBeNull();
  expect(play(spec, ['stare 1.courier', 'do 1.lay-table']).refusal('do 1.eat')).toBeNull();
});

rule('an order is served without the alternatives that were not taken', ({ play }) => {
  const plan = ['start 1.courier', 'do 1.omelette', 'do 1.lay-table', 'do 1.eat'];
  expect(play(spec, plan).outcome).toMatchObject({ ended: 'over', finish: 6, served: [1] });
});

rule('the first one done settles the choice: the others are not needed any more', ({ play }) => {
  expect(play(spec, ['do 1.omelette']).refusal('start 1.courier')).toEqual({ rule: 'not-needed' });
  const both = play(spec, ['start 1.courier', 'do 1.omelette', 'wait']);
  expect(both.refusal('collect 1.courier')).toEqual({ rule: 'not-needed' });
  expect(both.refusal('clear 1.courier')).toBeNull();
});

rule('what is only ready settles nothing', ({ play }) => {
  expect(play(spec, ['start 1.courier', 'wait']).refusal('do 1.omelette')).toBeNull();
});
