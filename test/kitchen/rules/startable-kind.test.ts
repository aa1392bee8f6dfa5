import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('hands-on tasks are done, station tasks are started', ({ play }) => {
  const scene = play(menu({ pie: { chop: { minutes: 2 }, bake: { at: 'oven', minutes: 3 } } }), []);
  for (const verb of ['start', 'stare', 'handle']) {
    expect(scene.refusal(`${verb} 1.chop`)).toEqual({ rule: 'wrong-kind', kind: 'hands-on' });
  }
  expect(scene.refusal('do 1.bake')).toEqual({ rule: 'wrong-kind', kind: 'station' });
  expect(scene.refusal('collect 1.chop')).toEqual({ rule: 'wrong-mode', mode: 'todo' });
});
