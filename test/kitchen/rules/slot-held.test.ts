import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({
  pie: { bake: { at: 'oven', minutes: 4, collect: 2, burns: 9 }, chop: { minutes: 1 } },
  tart: { bake: { at: 'oven', minutes: 4 } },
});
const full = { rule: 'no-free-slot', station: 0 };

rule('a slot is held from the decision that starts the task until collecting is over', ({ play }) => {
  expect(play(spec, ['start 1.bake']).refusal('start 2.bake')).toEqual(full);
  expect(play(spec, ['start 1.bake', 'wait']).refusal('start 2.bake')).toEqual(full);
  expect(play(spec, ['start 1.bake', 'wait', 'collect 1.bake']).refusal('start 2.bake')).toBeNull();
});

rule('a failed task holds its slot until it is handled', ({ play }) => {
  const failing = menu({
    pie: { bake: { at: 'oven', minutes: 4, fails: 1 } },
    tart: { bake: { at: 'oven', minutes: 4 } },
  });
  expect(play(failing, ['start 1.bake', 'wait']).refusal('start 2.bake')).toEqual(full);
  expect(play(failing, ['start 1.bake', 'wait', 'handle 1.bake']).refusal('start 2.bake')).toBeNull();
});

rule('burning frees the slot for other orders', ({ play }) => {
  expect(play(spec, ['start 1.bake', 'wait', 'wait']).refusal('start 2.bake')).toBeNull();
});
