import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const lunch = (soup: { burns?: number; fails?: number; collect?: number; takes?: string[] }) =>
  menu(
    {
      lunch: {
        soup: { at: 'stove', minutes: 3, ...soup },
        bread: { minutes: 2 },
        wine: { minutes: 2 },
        serve: { minutes: 1, after: [['soup', 'bread'], 'wine'] },
      },
    },
    { tools: { pot: 1 } },
  );

rule(
  'what is not needed any more can be cleared while it cooks, when it is ready and when it has failed',
  ({ play }) => {
    for (const soup of [{}, { fails: 1 }]) {
      expect(play(lunch(soup), ['start 1.soup', 'do 1.bread', 'clear 1.soup']).at('cleared 1.soup')).toEqual([2]);
      expect(
        play(lunch(soup), ['start 1.soup', 'do 1.bread', 'do 1.wine', 'clear 1.soup']).at('cleared 1.soup'),
      ).toEqual([4]);
    }
  },
);

rule('what is still needed cannot be cleared', ({ play }) => {
  for (const soup of [{}, { fails: 1 }]) {
    expect(play(lunch(soup), ['start 1.soup']).refusal('clear 1.soup')).toEqual({ rule: 'still-needed' });
    expect(play(lunch(soup), ['start 1.soup', 'wait']).refusal('clear 1.soup')).toEqual({ rule: 'still-needed' });
  }
});

rule('what is on no station cannot be cleared', ({ play }) => {
  expect(play(lunch({}), ['do 1.bread']).refusal('clear 1.soup')).toEqual({ rule: 'wrong-mode', mode: 'todo' });
});

rule('clearing takes the collecting, and frees the slot and the tools that the task took', ({ play }) => {
  const spec = lunch({ collect: 2, takes: ['pot'] });
  const before = play(spec, ['start 1.soup', 'do 1.bread']);
  expect([before.free('stove'), before.tools('pot'), before.minutes('clear 1.soup')]).toEqual([0, 0, 2]);
  const after = play(spec, ['start 1.soup', 'do 1.bread', 'clear 1.soup']);
  expect([after.free('stove'), after.tools('pot'), after.minute]).toEqual([1, 1, 4]);
});

rule('what was cleared is gone for good', ({ play }) => {
  const scene = play(lunch({}), ['start 1.soup', 'do 1.bread', 'clear 1.soup', 'do 1.wine']);
  expect(scene.mode('1.soup')).toBe('gone');
  expect(scene.legal()).toEqual(['do 1.serve']);
});
