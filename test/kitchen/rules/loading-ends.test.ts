import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('when loading is over the station starts, and finishes its minutes later', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, start: 2 } } });
  const loaded = play(spec, ['start 1.bake']);
  expect(loaded.minute).toBe(2);
  expect(loaded.mode('1.bake')).toBe('cooking');
  expect(play(spec, ['start 1.bake', 'wait']).at('dinged 1.bake')).toEqual([6]);
});
