import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const omelette = {
  look: { minutes: 1, checks: 'egg' },
  crack: { at: 'stove', minutes: 4, start: 1, uses: 'egg', after: ['look'] },
};
const orders = [{ dish: 'omelette' }, { dish: 'omelette' }];

rule('a step that checks can only start when one is there, and takes none', ({ play }) => {
  const none = menu({ omelette, tea: { brew: { minutes: 1 } } }, { stock: { egg: 0 } });
  expect(play(none, []).refusal('do 1.look')).toEqual({ rule: 'out-of-stock', item: 0 });
  expect(play(menu({ omelette }, { stock: { egg: 1 } }), ['do 1.look']).stock('egg')).toBe(1);
});

rule('a step that uses takes one when it starts', ({ play }) => {
  const scene = play(menu({ omelette }, { stock: { egg: 3 } }), ['do 1.look', 'start 1.crack']);
  expect(scene.at('used 1.crack egg')).toEqual([1]);
  expect(scene.stock('egg')).toBe(2);
});

rule('if none is left then, the order is lost at that moment, in no time, and the task does not start', ({ play }) => {
  const spec = menu(
    { omelette },
    { stock: { egg: 1 }, stations: { stove: { slots: 2 } }, orders: [...orders, { dish: 'omelette' }] },
  );
  for (const verb of ['start', 'stare']) {
    const scene = play(spec, ['do 1.look', 'do 2.look', 'start 1.crack', `${verb} 2.crack`]);
    expect(scene.at('lost 2 stock')).toEqual([3]);
    expect([scene.minute, scene.mode('2.crack'), scene.free('stove')]).toEqual([3, 'todo', 1]);
  }
});

rule('losing the last order in this way ends the shift', ({ play }) => {
  const spec = menu({ omelette: { crack: { minutes: 4, uses: 'egg' } } }, { stock: { egg: 1 }, orders });
  const { outcome } = play(spec, ['do 1.crack', 'do 2.crack']);
  expect(outcome).toMatchObject({ ended: 'over', finish: 4, served: [1], lost: [2] });
});

rule('an order that is lost for want of stock takes no tools', ({ play }) => {
  const spec = menu(
    { omelette: { crack: { minutes: 4, uses: 'egg', takes: ['bowl'] } }, tea: { brew: { minutes: 1 } } },
    { stock: { egg: 0 }, tools: { bowl: 1 } },
  );
  expect(play(spec, ['do 1.crack']).tools('bowl')).toBe(1);
});
