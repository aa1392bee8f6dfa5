import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({ pie: { plate: { at: 'oven', minutes: 0 }, bake: { at: 'stove', minutes: 0, start: 2 } } });

rule('a decision that takes 0 minutes is carried out at once, and the brain decides again', ({ play }) => {
  const scene = play(spec, ['start 1.plate']);
  expect(scene.minute).toBe(0);
  expect(scene.legal()).toContain('start 1.bake');
});

rule('a station of 0 minutes dings at once, and its order can be served at once', ({ play }) => {
  expect(play(spec, ['start 1.plate']).at('dinged 1.plate')).toEqual([0]);
  expect(play(spec, ['stare 1.plate']).at('collected 1.plate')).toEqual([0]);
  expect(play(spec, ['stare 1.plate', 'start 1.bake', 'collect 1.bake']).outcome).toMatchObject({
    ended: 'over',
    finish: 2,
  });
});
