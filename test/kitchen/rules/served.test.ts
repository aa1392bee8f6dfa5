import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('an order is served the moment its last required task is done', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, collect: 1 }, chop: { minutes: 2 } } });
  expect(play(spec, ['do 1.chop', 'stare 1.bake']).at('served 1')).toEqual([7]);
  expect(play(spec, ['start 1.bake', 'wait', 'collect 1.bake', 'do 1.chop']).at('served 1')).toEqual([7]);
});

rule('an order is served by a decision of no minutes, too', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 } } });
  expect(play(spec, ['start 1.bake', 'wait 9', 'collect 1.bake']).at('served 1')).toEqual([9]);
});
