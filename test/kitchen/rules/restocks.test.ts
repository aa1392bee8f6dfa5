import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const orders = [{ dish: 'shop' }, { dish: 'cake' }];

rule('a step that restocks adds one when it is done', ({ play }) => {
  const spec = menu(
    { shop: { fetch: { at: 'oven', minutes: 4, restocks: 'egg' } }, cake: { look: { minutes: 1, checks: 'egg' } } },
    { stock: { egg: 0 }, orders },
  );
  expect(play(spec, ['start 1.fetch', 'wait']).refusal('do 2.look')).toEqual({ rule: 'out-of-stock', item: 0 });
  const done = play(spec, ['start 1.fetch', 'wait', 'collect 1.fetch']);
  expect(done.at('restocked 1.fetch egg')).toEqual([4]);
  expect(done.stock('egg')).toBe(1);
});

rule('food that burns takes another one when it is started again', ({ play }) => {
  const spec = menu({ egg: { fry: { at: 'stove', minutes: 2, burns: 1, uses: 'egg' } } }, { stock: { egg: 2 } });
  expect(play(spec, ['start 1.fry', 'wait', 'wait', 'start 1.fry']).stock('egg')).toBe(0);
});
