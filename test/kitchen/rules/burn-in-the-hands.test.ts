import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('food that is being collected does not burn', ({ play }) => {
  const spec = menu({ toast: { toast: { at: 'oven', minutes: 4, burns: 1, collect: 3 } } });
  const scene = play(spec, ['start 1.toast', 'wait', 'collect 1.toast']);
  expect(scene.at('served 1')).toEqual([7]);
  expect(scene.at('burnt')).toEqual([]);
});

rule('food that is being cleared does not burn', ({ play }) => {
  const spec = menu({
    lunch: {
      soup: { at: 'stove', minutes: 2, burns: 1, collect: 3 },
      bread: { minutes: 2 },
      serve: { minutes: 1, after: [['soup', 'bread']] },
    },
  });
  const scene = play(spec, ['start 1.soup', 'do 1.bread', 'clear 1.soup']);
  expect(scene.at('cleared 1.soup')).toEqual([5]);
  expect(scene.at('burnt')).toEqual([]);
});
