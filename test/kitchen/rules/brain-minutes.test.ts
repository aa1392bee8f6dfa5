import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('working, staring and waiting minutes are reported, and add up to the length of the shift', ({ play }) => {
  const spec = menu({
    pie: {
      bake: { at: 'oven', minutes: 4, collect: 1 },
      chop: { minutes: 2 },
      brew: { at: 'kettle', minutes: 9, start: 1 },
    },
  });
  const scene = play(spec, ['start 1.brew', 'do 1.chop', 'stare 1.bake', 'wait', 'collect 1.brew']);
  expect(scene.outcome.brain).toEqual({ working: 1 + 2 + 1, staring: 4, waiting: 2 });
  expect(scene.minute).toBe(10);
});

rule('minutes are counted to the end, also of what the end cuts off', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 40 }, chop: { minutes: 20 } } }, { closes: 9 });
  expect(play(spec, ['do 1.chop']).outcome.brain).toEqual({ working: 9, staring: 0, waiting: 0 });
  expect(play(spec, ['stare 1.bake']).outcome.brain).toEqual({ working: 0, staring: 9, waiting: 0 });
  expect(play(spec, ['wait 30']).outcome.brain).toEqual({ working: 0, staring: 0, waiting: 9 });
});
