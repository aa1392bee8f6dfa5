import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  { tea: { brew: { minutes: 2 } }, pie: { bake: { at: 'oven', minutes: 3 } } },
  { orders: [{ dish: 'tea', at: 5 }, { dish: 'pie' }, { dish: 'pie', patience: 4 }] },
);

rule('nothing of an order can be begun before it arrives', ({ play }) => {
  expect(play(spec, []).refusal('do 1.brew')).toEqual({ rule: 'not-arrived', at: 5 });
});

rule('nothing of a served or a lost order can be begun', ({ play }) => {
  const scene = play(spec, ['stare 2.bake', 'wait']);
  expect(scene.refusal('start 2.bake')).toEqual({ rule: 'order-served' });
  expect(scene.refusal('stare 3.bake')).toEqual({ rule: 'order-lost' });
});
