import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule("orders open at their minute, in the level's order, and can be cooked at once", ({ play }) => {
  const orders = [{ dish: 'tea', at: 3 }, { dish: 'tea', at: 1 }, { dish: 'tea', at: 3 }, { dish: 'tea' }];
  const scene = play(menu({ tea: { brew: { minutes: 9 } } }, { orders }), ['wait 3']);
  expect(scene.story.filter((line) => line.includes('arrived'))).toEqual([
    '0 arrived 4',
    '1 arrived 2',
    '3 arrived 1',
    '3 arrived 3',
  ]);
  expect(scene.legal()).toContain('do 1.brew');
});
