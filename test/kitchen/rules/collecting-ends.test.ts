import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('when collecting is over the task is done and its slot is free', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, collect: 2 }, serve: { minutes: 1 } } });
  const scene = play(spec, ['start 1.bake', 'wait', 'collect 1.bake']);
  expect(scene.at('collected 1.bake')).toEqual([6]);
  expect(scene.mode('1.bake')).toBe('done');
  expect(scene.free('oven')).toBe(1);
});
