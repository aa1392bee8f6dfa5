import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const tea = { brew: { minutes: 40 } };
const orders = [{ dish: 'pie', patience: 3 }, { dish: 'tea' }];

rule('loading for an order that is lost meanwhile starts the station all the same', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 5, start: 4 } }, tea }, { orders });
  const scene = play(spec, ['start 1.bake']);
  expect(scene.at('lost 1')).toEqual([3]);
  expect(scene.at('started 1.bake')).toEqual([4]);
  expect(scene.mode('1.bake')).toBe('cooking');
});

rule('a stare goes on, and its collecting has no effect but freeing the slot', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 5, collect: 1 } }, tea }, { orders });
  const scene = play(spec, ['stare 1.bake']);
  expect(scene.minute).toBe(6);
  expect(scene.at('collected 1.bake')).toEqual([]);
  expect(scene.free('oven')).toBe(1);
  expect(scene.outcome.brain).toEqual({ working: 1, staring: 5, waiting: 0 });
});

rule('a stare that begins with loading goes on, too', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 5, start: 4 } }, tea }, { orders });
  expect(play(spec, ['stare 1.bake']).minute).toBe(9);
});

rule('hands-on work goes on to its end and has no effect', ({ play }) => {
  const pie = { knead: { minutes: 5, restocks: 'dough', returns: ['bowl'], takes: ['bowl'], writes: 'till' } };
  const scene = play(menu({ pie, tea }, { orders, stock: { dough: 0 }, tools: { bowl: 1 } }), ['do 1.knead']);
  expect(scene.minute).toBe(5);
  expect(scene.stock('dough')).toBe(0);
  expect(scene.tools('bowl')).toBe(1);
  expect([...scene.at('did'), ...scene.at('wrote')]).toEqual([]);
});

rule('collecting goes on to its end and frees the slot, nothing else', ({ play }) => {
  const pie = { bake: { at: 'oven', minutes: 2, collect: 3, restocks: 'pie' } };
  const scene = play(menu({ pie, tea }, { orders, stock: { pie: 0 } }), ['start 1.bake', 'wait', 'collect 1.bake']);
  expect(scene.minute).toBe(5);
  expect(scene.stock('pie')).toBe(0);
  expect(scene.free('oven')).toBe(1);
});

rule('collecting from a helper does so, too', ({ play }) => {
  const pie = { knead: { minutes: 2, delegable: true } };
  const stations = { mixer: { helper: true, collect: 3 } };
  const scene = play(menu({ pie, tea }, { orders, stations }), ['start 1.knead', 'wait', 'collect 1.knead']);
  expect(scene.at('collected')).toEqual([]);
  expect(scene.free('mixer')).toBe(1);
});

rule('handling goes on to its end', ({ play }) => {
  const pie = { bake: { at: 'oven', minutes: 2, fails: 1, collect: 3 } };
  const scene = play(menu({ pie, tea }, { orders }), ['start 1.bake', 'wait', 'handle 1.bake']);
  expect(scene.minute).toBe(5);
  expect(scene.free('oven')).toBe(1);
});
