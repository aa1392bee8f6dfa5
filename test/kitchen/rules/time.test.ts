import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('time moves only while the brain works, stares or waits', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 }, chop: { minutes: 2 } } });
  expect(play(spec, ['start 1.bake']).minute).toBe(0);
  expect(play(spec, ['start 1.bake', 'do 1.chop']).minute).toBe(2);
  expect(play(spec, ['start 1.bake', 'do 1.chop', 'wait']).minute).toBe(4);
  expect(play(spec, ['stare 1.bake']).minute).toBe(4);
});
