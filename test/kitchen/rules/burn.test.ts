import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  { toast: { toast: { at: 'oven', minutes: 4, burns: 3, takes: ['tongs'] } } },
  { tools: { tongs: 1 } },
);

rule('a ready task burns `burns` minutes after its ding', ({ play }) => {
  const scene = play(spec, ['start 1.toast', 'wait', 'wait']);
  expect(scene.at('dinged 1.toast')).toEqual([4]);
  expect(scene.at('burnt 1.toast')).toEqual([7]);
});

rule('burning frees the slot and the tools, counts, and makes the task todo again', ({ play }) => {
  const scene = play(spec, ['start 1.toast', 'wait', 'wait']);
  expect(scene.free('oven')).toBe(1);
  expect(scene.tools('tongs')).toBe(1);
  expect(scene.outcome.burnt).toBe(1);
  expect(scene.mode('1.toast')).toBe('todo');
  expect(scene.legal()).toContain('start 1.toast');
});

rule('what was burnt is made again from the beginning, and can burn again', ({ playOut }) => {
  const { outcome } = playOut(spec, [
    'start 1.toast',
    'wait',
    'wait',
    'start 1.toast',
    'wait',
    'wait',
    'stare 1.toast',
  ]);
  expect(outcome).toMatchObject({ ended: 'over', finish: 18, burnt: 2 });
});
