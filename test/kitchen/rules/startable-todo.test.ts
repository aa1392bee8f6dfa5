import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('what was begun or done cannot be begun again', ({ play }) => {
  const spec = menu(
    { pie: { chop: { minutes: 2 }, bake: { at: 'oven', minutes: 3 } } },
    { stations: { oven: { slots: 2 } } },
  );
  const scene = play(spec, ['start 1.bake', 'do 1.chop']);
  expect(scene.refusal('start 1.bake')).toEqual({ rule: 'wrong-mode', mode: 'cooking' });
  expect(scene.refusal('do 1.chop')).toEqual({ rule: 'wrong-mode', mode: 'done' });
  expect(play(spec, ['start 1.bake', 'wait']).refusal('stare 1.bake')).toEqual({ rule: 'wrong-mode', mode: 'ready' });
});
