import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('a step may take and return a tool', ({ play }) => {
  const spec = menu(
    { egg: { fry: { at: 'stove', minutes: 4, takes: ['pan'], returns: ['pan'] } } },
    { tools: { pan: 1 }, orders: [{ dish: 'egg' }, { dish: 'egg' }] },
  );
  expect(play(spec, ['start 1.fry', 'wait']).tools('pan')).toBe(0);
  expect(play(spec, ['start 1.fry', 'wait', 'collect 1.fry']).tools('pan')).toBe(1);
});

rule('returning a tool that the order does not keep does nothing', ({ play }) => {
  const spec = menu(
    {
      egg: { wash: { minutes: 1, returns: ['pan'] }, eat: { minutes: 1 } },
      crepe: { bake: { minutes: 2, takes: ['pan'] }, eat: { minutes: 1 } },
    },
    { tools: { pan: 1 } },
  );
  const scene = play(spec, ['do 2.bake', 'do 1.wash']);
  expect(scene.tools('pan')).toBe(0);
  expect(scene.at('returned')).toEqual([]);
});
