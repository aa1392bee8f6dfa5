import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 }, brew: { at: 'kettle', minutes: 30 } } }, { closes: 40 });

rule('`wait 12` lasts until minute 12, dings or not', ({ play }) => {
  const scene = play(spec, ['start 1.bake', 'start 1.brew', 'wait 12']);
  expect(scene.minute).toBe(12);
  expect(scene.at('dinged 1.bake')).toEqual([4]);
  expect(scene.at('woke')).toEqual([12]);
});

rule('12 must be later than now', ({ play }) => {
  const scene = play(spec, ['wait 12']);
  expect(scene.refusal('wait 12')).toEqual({ rule: 'past', minute: 12 });
  expect(scene.refusal('wait 11')).toEqual({ rule: 'past', minute: 11 });
  expect(scene.refusal('wait 13')).toBeNull();
});

rule('the end of the shift comes first', ({ play }) => {
  expect(play(spec, ['wait 50']).at('ended closed')).toEqual([40]);
});
