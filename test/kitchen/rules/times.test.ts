import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  {
    pie: {
      chop: { minutes: 2, times: 3 },
      bake: { at: 'oven', minutes: 1, times: 2 },
      plate: { minutes: 1, after: ['chop'] },
    },
  },
  { stations: { oven: { slots: 2 } } },
);

rule('`times: n` stands for n steps, each after the one before', ({ play }) => {
  expect(play(spec, []).legal()).toEqual(['do 1.chop-1', 'start 1.bake-1', 'stare 1.bake-1']);
  expect(play(spec, ['do 1.chop-1']).legal()).toContain('do 1.chop-2');
  expect(play(spec, ['start 1.bake-1']).refusal('start 1.bake-2')).toMatchObject({ rule: 'after' });
});

rule('a name in `after` means the last of them', ({ play }) => {
  expect(play(spec, ['do 1.chop-1', 'do 1.chop-2']).refusal('do 1.plate')).toMatchObject({ rule: 'after' });
  expect(play(spec, ['do 1.chop-1', 'do 1.chop-2', 'do 1.chop-3']).refusal('do 1.plate')).toBeNull();
});

rule('what the first one comes after, and takes and uses, is said once for each', ({ play }) => {
  const eggs = menu(
    { omelette: { wash: { minutes: 1 }, crack: { minutes: 1, times: 3, uses: 'egg', after: ['wash'] } } },
    { stock: { egg: 5 } },
  );
  expect(play(eggs, []).refusal('do 1.crack-1')).toMatchObject({ rule: 'after' });
  expect(play(eggs, ['do 1.wash', 'do 1.crack-1', 'do 1.crack-2', 'do 1.crack-3']).stock('egg')).toBe(2);
});

rule('`times: 1` is a step with a number, too', ({ play }) => {
  expect(play(menu({ pie: { chop: { minutes: 2, times: 1 } } }), []).legal()).toEqual(['do 1.chop-1']);
});
