import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  {
    letter: {
      fax: { at: 'oven', minutes: 'never' },
      post: { minutes: 3 },
      read: { minutes: 1, after: [['fax', 'post']] },
    },
  },
  { closes: 500 },
);

rule('a step of `never` minutes never dings', ({ play }) => {
  const scene = play(spec, ['start 1.fax', 'wait 499']);
  expect(scene.mode('1.fax')).toBe('cooking');
  expect(scene.at('dinged')).toEqual([]);
});

rule('it can be cleared once another alternative was taken', ({ play }) => {
  expect(play(spec, ['start 1.fax']).refusal('clear 1.fax')).toEqual({ rule: 'still-needed' });
  expect(play(spec, ['start 1.fax', 'do 1.post', 'clear 1.fax']).free('oven')).toBe(1);
});
