import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const egg = { fry: { minutes: 1, takes: ['pan'] }, flip: { minutes: 1, takes: ['pan'], after: ['fry'] } };

rule('a tool that its own order keeps is not free to it, another of the same name is', ({ play }) => {
  const one = play(menu({ egg }, { tools: { pan: 1 }, closes: 9 }), ['do 1.fry']);
  expect(one.refusal('do 1.flip')).toEqual({ rule: 'tool-taken', tool: 0, keptByItself: true });
  const two = play(menu({ egg }, { tools: { pan: 2 }, closes: 9 }), ['do 1.fry']);
  expect(two.refusal('do 1.flip')).toBeNull();
});

rule('a step that takes two of a kind needs two that are free', ({ play }) => {
  const spec = menu(
    { egg: { fry: { minutes: 1, takes: ['pan', 'pan'], returns: ['pan'] }, eat: { minutes: 1 } } },
    { tools: { pan: 2 } },
  );
  expect(play(spec, ['do 1.fry']).tools('pan')).toBe(1);
  expect(play({ ...spec, tools: { pan: 1 } }, []).refusal('do 1.fry')).toMatchObject({ rule: 'tool-taken' });
});
