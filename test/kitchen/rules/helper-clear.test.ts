import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  {
    pie: {
      mince: { minutes: 5, delegable: true, takes: ['knife'] },
      tofu: { minutes: 3 },
      salt: { minutes: 3 },
      serve: { minutes: 1, after: [['mince', 'tofu'], 'salt'] },
    },
  },
  { stations: { sous: { helper: true, collect: 2 } }, tools: { knife: 1 } },
);

rule("a helper's work that is not needed any more can be cleared, at work or ready", ({ play }) => {
  for (const plan of [
    ['start 1.mince', 'do 1.tofu'],
    ['start 1.mince', 'do 1.tofu', 'do 1.salt'],
  ]) {
    const scene = play(spec, [...plan, 'clear 1.mince']);
    expect(scene.minute).toBe(play(spec, plan).minute + 2);
    expect([scene.mode('1.mince'), scene.free('sous'), scene.tools('knife')]).toEqual(['gone', 1, 1]);
  }
});

rule("a helper's work that is still needed cannot be cleared", ({ play }) => {
  expect(play(spec, ['start 1.mince']).refusal('clear 1.mince')).toEqual({ rule: 'still-needed' });
});
