import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  { toast: { toast: { at: 'oven', minutes: 5 } }, tea: { brew: { minutes: 40 } } },
  { orders: [{ dish: 'toast', patience: 3 }, { dish: 'tea' }] },
);
const burning = menu(
  { toast: { toast: { at: 'oven', minutes: 5, burns: 2 } }, tea: { brew: { minutes: 40 } } },
  { orders: spec.orders },
);

rule("a lost order's food goes on cooking and dings, and its ding wakes a wait", ({ play }) => {
  const scene = play(spec, ['start 1.toast', 'wait', 'wait']);
  expect(scene.at('lost 1')).toEqual([3]);
  expect(scene.at('dinged 1.toast')).toEqual([5]);
  expect(scene.minute).toBe(5);
});

rule("a lost order's food burns, which counts and wakes a wait", ({ play }) => {
  const scene = play(burning, ['start 1.toast', 'wait', 'wait', 'wait']);
  expect(scene.at('burnt 1.toast')).toEqual([7]);
  expect(scene.minute).toBe(7);
  expect(scene.outcome.burnt).toBe(1);
});

rule("only `clear` frees the slot of a lost order's food", ({ play }) => {
  const ready = play(spec, ['start 1.toast', 'wait', 'wait']);
  expect(ready.free('oven')).toBe(0);
  expect(ready.refusal('collect 1.toast')).toEqual({ rule: 'order-lost' });
  expect(play(spec, ['start 1.toast', 'wait', 'clear 1.toast']).free('oven')).toBe(1);
});
