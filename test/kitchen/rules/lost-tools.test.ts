import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('the tools of a lost order are free at once', ({ play }) => {
  const spec = menu(
    { pie: { bake: { at: 'oven', minutes: 9, takes: ['tin'] } }, tart: { fill: { minutes: 1, takes: ['tin'] } } },
    { orders: [{ dish: 'pie', patience: 3 }, { dish: 'tart' }], tools: { tin: 1 } },
  );
  const scene = play(spec, ['start 1.bake', 'wait']);
  expect(scene.minute).toBe(3);
  expect(scene.legal()).toContain('do 2.fill');
  expect(play(spec, ['start 1.bake', 'wait', 'clear 1.bake']).tools('tin')).toBe(1);
});

rule('tools that it kept from earlier steps are free, too', ({ play }) => {
  const spec = menu(
    { pie: { fill: { minutes: 1, takes: ['tin'] }, eat: { minutes: 9 } }, tea: { brew: { minutes: 9 } } },
    { orders: [{ dish: 'pie', patience: 3 }, { dish: 'tea' }], tools: { tin: 1 } },
  );
  expect(play(spec, ['do 1.fill']).tools('tin')).toBe(0);
  expect(play(spec, ['do 1.fill', 'wait']).tools('tin')).toBe(1);
});
