import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  {
    egg: {
      fry: { minutes: 2, takes: ['pan'] },
      plate: { minutes: 1, after: ['fry'] },
      wash: { minutes: 3, after: ['plate'], returns: ['pan'] },
      eat: { minutes: 1, after: ['wash'] },
    },
    crepe: { bake: { at: 'stove', minutes: 2, start: 1, takes: ['pan'] } },
  },
  { tools: { pan: 1 } },
);

rule('a step takes its tools at the decision that starts it', ({ play }) => {
  expect(play(spec, ['start 2.bake']).at('took 2.bake pan')).toEqual([0]);
  expect(play(spec, ['start 2.bake']).tools('pan')).toBe(0);
});

rule('the order keeps a tool until a step that returns it is done', ({ play }) => {
  const taken = { rule: 'tool-taken', tool: 0, keptByItself: false };
  expect(play(spec, ['do 1.fry']).refusal('start 2.bake')).toEqual(taken);
  expect(play(spec, ['do 1.fry', 'do 1.plate']).refusal('stare 2.bake')).toEqual(taken);
  const washed = play(spec, ['do 1.fry', 'do 1.plate', 'do 1.wash']);
  expect(washed.at('returned 1.wash pan')).toEqual([6]);
  expect(washed.refusal('start 2.bake')).toBeNull();
});

rule('an order that is served keeps what it has not returned', ({ play }) => {
  expect(play(spec, ['stare 2.bake']).tools('pan')).toBe(0);
});
