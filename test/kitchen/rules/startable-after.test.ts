import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({
  pie: { chop: { minutes: 2 }, bake: { at: 'oven', minutes: 3 }, plate: { minutes: 1, after: ['bake', 'chop'] } },
});

rule('every step in `after` must be done', ({ play }) => {
  expect(play(spec, ['do 1.chop']).refusal('do 1.plate')).toMatchObject({ rule: 'after', missing: [{ anyOf: [1] }] });
  expect(play(spec, ['do 1.chop', 'stare 1.bake']).refusal('do 1.plate')).toBeNull();
});

rule('a step in `after` that is ready is not done before it is collected', ({ play }) => {
  expect(play(spec, ['start 1.bake', 'do 1.chop', 'wait']).refusal('do 1.plate')).toMatchObject({ rule: 'after' });
});

rule('only the own order counts', ({ play }) => {
  const two = { ...spec, orders: [{ dish: 'pie' }, { dish: 'pie' }] };
  expect(play(two, ['do 1.chop', 'stare 1.bake']).refusal('do 2.plate')).toMatchObject({ rule: 'after' });
});
