import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('a stare lasts until the ding, whatever else happens', ({ play }) => {
  const spec = menu(
    {
      pie: { bake: { at: 'oven', minutes: 20 } },
      lunch: { toast: { at: 'stove', minutes: 2, burns: 3 }, tea: { at: 'kettle', minutes: 4 } },
    },
    { orders: [{ dish: 'pie' }, { dish: 'lunch', patience: 15 }, { dish: 'lunch', at: 7 }] },
  );
  const scene = play(spec, ['start 2.toast', 'start 2.tea', 'stare 1.bake']);
  expect(scene.minute).toBe(20);
  expect([scene.at('burnt'), scene.at('dinged 2.tea'), scene.at('lost 2')]).toEqual([[5], [4], [15]]);
});

rule('a buzz ends a stare and leaves the brain free', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, collect: 2, fails: 1 } } });
  const scene = play(spec, ['stare 1.bake']);
  expect(scene.minute).toBe(4);
  expect(scene.mode('1.bake')).toBe('failed');
  expect(scene.legal()).toContain('handle 1.bake');
});

rule('a stare at a task that is not needed any more cannot begin', ({ play }) => {
  const spec = menu({
    lunch: {
      soup: { at: 'stove', minutes: 5 },
      bread: { minutes: 2 },
      serve: { minutes: 1, after: [['soup', 'bread']] },
    },
  });
  expect(play(spec, ['start 1.soup', 'do 1.bread']).refusal('stare 1.soup')).toEqual({ rule: 'not-needed' });
});
