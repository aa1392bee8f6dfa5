import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('a hands-on task is done when its minutes are over', ({ play }) => {
  const scene = play(menu({ salad: { chop: { minutes: 3 }, serve: { minutes: 1 } } }), ['do 1.chop']);
  expect(scene.at('did 1.chop')).toEqual([3]);
  expect(scene.mode('1.chop')).toBe('done');
});
