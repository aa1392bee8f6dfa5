import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('dings come before leaving: a stare whose ding comes with the end of patience is in time', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 } } }, { orders: [{ dish: 'pie', patience: 4 }] });
  expect(play(spec, ['stare 1.bake']).outcome).toMatchObject({ served: [1], lost: [] });
});

rule('leaving comes before deciding: to collect when patience ends is too late', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 } } }, { orders: [{ dish: 'pie', patience: 4 }] });
  expect(play(spec, ['start 1.bake', 'wait']).story.slice(-3)).toEqual([
    '4 dinged 1.bake',
    '4 lost 1 patience',
    '4 ended over',
  ]);
});
