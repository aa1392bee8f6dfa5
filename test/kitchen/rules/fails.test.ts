import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('`fails: 1` makes the first attempt buzz, the second one dings', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, fails: 1 } } });
  const scene = play(spec, ['start 1.bake', 'wait', 'handle 1.bake', 'start 1.bake', 'wait']);
  expect([scene.at('buzzed 1.bake'), scene.at('dinged 1.bake')]).toEqual([[4], [8]]);
});

rule('`fails: 2` makes the first two buzz', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, fails: 2 } } });
  const scene = play(spec, ['stare 1.bake', 'handle 1.bake', 'stare 1.bake', 'handle 1.bake', 'stare 1.bake']);
  expect([scene.at('buzzed 1.bake'), scene.at('served 1')]).toEqual([[4, 8], [12]]);
});

rule('every order has its own attempts', ({ play }) => {
  const spec = menu(
    { pie: { bake: { at: 'oven', minutes: 4, fails: 1 } } },
    { orders: [{ dish: 'pie' }, { dish: 'pie' }] },
  );
  const scene = play(spec, ['stare 1.bake', 'handle 1.bake', 'stare 1.bake', 'stare 2.bake']);
  expect(scene.at('buzzed')).toEqual([4, 12]);
});
