import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({
  pie: {
    bake: { at: 'oven', minutes: 4, start: 2, collect: 1 },
    chop: { minutes: 3 },
    fax: { at: 'stove', minutes: 'never' },
    brew: { at: 'kettle', minutes: 1, fails: 1, collect: 2 },
  },
});

rule('`do` takes its minutes, `start` takes the loading', ({ play }) => {
  const scene = play(spec, []);
  expect(scene.minutes('do 1.chop')).toBe(3);
  expect(play(spec, ['do 1.chop']).minute).toBe(3);
  expect(scene.minutes('start 1.bake')).toBe(2);
  expect(play(spec, ['start 1.bake']).minute).toBe(2);
});

rule('`stare` takes loading, then until the ding, then collecting', ({ play }) => {
  expect(play(spec, []).minutes('stare 1.bake')).toBe(7);
  expect(play(spec, ['stare 1.bake']).minute).toBe(7);
});

rule('`stare` at what is cooking takes until the ding, then collecting', ({ play }) => {
  const plan = ['start 1.bake', 'do 1.chop'];
  expect(play(spec, plan).minutes('stare 1.bake')).toBe(2);
  expect(play(spec, [...plan, 'stare 1.bake']).minute).toBe(7);
});

rule('a stare at what never dings has no end', ({ play }) => {
  expect(play(spec, []).minutes('stare 1.fax')).toBeNull();
});

rule('`collect` and `handle` take the collecting', ({ play }) => {
  const ready = ['start 1.bake', 'wait'];
  expect(play(spec, ready).minutes('collect 1.bake')).toBe(1);
  expect(play(spec, [...ready, 'collect 1.bake']).minute).toBe(7);
  const buzzing = ['start 1.brew', 'wait'];
  expect(play(spec, buzzing).minutes('handle 1.brew')).toBe(2);
  expect(play(spec, [...buzzing, 'handle 1.brew']).minute).toBe(3);
});

rule('`wait` takes until the next thing happens', ({ play }) => {
  expect(play(spec, ['start 1.bake']).minutes('wait')).toBe(4);
});
