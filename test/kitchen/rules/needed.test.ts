import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const steps = {
  dough: { at: 'oven', minutes: 4, collect: 1 },
  bake: { at: 'stove', minutes: 3, after: ['dough'] },
  buy: { at: 'kettle', minutes: 2 },
  end: { minutes: 9, after: [['bake', 'buy']] },
} as const;
const spec = menu({ pie: steps });

rule('what an alternative needs is needed until the choice is settled', ({ play }) => {
  expect(play(spec, []).refusal('start 1.dough')).toBeNull();
  expect(play(spec, ['start 1.dough', 'stare 1.buy']).refusal('clear 1.dough')).toBeNull();
  expect(play(spec, ['stare 1.buy']).refusal('start 1.dough')).toEqual({ rule: 'not-needed' });
});

rule('an alternative that still cooks when the choice is settled is not needed any more', ({ play }) => {
  const plan = ['stare 1.dough', 'start 1.bake', 'start 1.buy', 'wait'];
  expect(play(spec, plan).refusal('clear 1.bake')).toEqual({ rule: 'still-needed' });
  const settled = play(spec, [...plan, 'collect 1.buy']);
  expect(settled.mode('1.bake')).toBe('cooking');
  expect(settled.refusal('clear 1.bake')).toBeNull();
});

rule('an alternative of two choices is needed until both are settled', ({ play }) => {
  const two = menu({
    feast: {
      ham: { at: 'oven', minutes: 9 },
      egg: { minutes: 1 },
      fish: { minutes: 1 },
      lunch: { minutes: 1, after: [['ham', 'egg']] },
      dinner: { minutes: 1, after: [['ham', 'fish']] },
    },
  });
  expect(play(two, ['start 1.ham', 'do 1.egg']).refusal('clear 1.ham')).toEqual({ rule: 'still-needed' });
  expect(play(two, ['start 1.ham', 'do 1.egg', 'do 1.fish']).refusal('clear 1.ham')).toBeNull();
});

rule('nothing is needed of a lost order', ({ play }) => {
  const lost = menu(
    { pie: steps, tea: { brew: { minutes: 9 } } },
    { orders: [{ dish: 'pie', patience: 2 }, { dish: 'tea' }] },
  );
  expect(play(lost, ['start 1.dough', 'wait']).refusal('clear 1.dough')).toBeNull();
});

rule('what a served order left on its stations can be cleared', ({ play }) => {
  const left = menu({
    snack: {
      chips: { at: 'oven', minutes: 30 },
      nuts: { minutes: 1 },
      eat: { minutes: 1, after: [['chips', 'nuts']] },
    },
    tea: { brew: { minutes: 9 } },
  });
  const scene = play(left, ['start 1.chips', 'do 1.nuts', 'do 1.eat', 'clear 1.chips']);
  expect(scene.outcome.served).toEqual([1]);
  expect(scene.free('oven')).toBe(1);
});
