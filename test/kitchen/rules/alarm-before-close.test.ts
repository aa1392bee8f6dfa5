import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('the alarm comes before closing', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 2, fails: 1 } } }, { alarm: 3, closes: 5 });
  expect(play(spec, ['start 1.bake', 'wait 20']).outcome.ended).toBe('alarm');
});
