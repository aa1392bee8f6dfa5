import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('the shift is stuck when the brain is free and no decision is legal', ({ play }) => {
  const spec = menu(
    { egg: { fry: { minutes: 3, takes: ['pan'] }, flip: { minutes: 1, takes: ['pan'], after: ['fry'] } } },
    { tools: { pan: 1 } },
  );
  expect(play(spec, ['do 1.fry']).story.slice(-3)).toEqual(['3 did 1.fry', '3 lost 1 end', '3 ended stuck']);
});

rule('a shift can be stuck from the beginning', ({ play }) => {
  const spec = menu({ egg: { fry: { minutes: 3, takes: ['pan', 'pan'] } } }, { tools: { pan: 1 } });
  expect(play(spec, []).story).toEqual(['0 arrived 1', '0 lost 1 end', '0 ended stuck']);
});

rule('the shift is not stuck while something is still going to happen', ({ play }) => {
  const spec = menu({ egg: { fry: { minutes: 3, takes: ['pan', 'pan'] } } }, { tools: { pan: 1 }, closes: 60 });
  expect(play(spec, []).legal()).toEqual(['wait']);
});
