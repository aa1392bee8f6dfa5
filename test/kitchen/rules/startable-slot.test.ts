import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('a station task needs a free slot', ({ play }) => {
  const spec = menu(
    { pie: { bake: { at: 'oven', minutes: 3 } } },
    { stations: { oven: { slots: 2 } }, orders: [{ dish: 'pie' }, { dish: 'pie' }, { dish: 'pie' }] },
  );
  expect(play(spec, ['start 1.bake']).refusal('start 2.bake')).toBeNull();
  const full = play(spec, ['start 1.bake', 'start 2.bake']);
  expect(full.refusal('start 3.bake')).toEqual({ rule: 'no-free-slot', station: 0 });
  expect(full.refusal('stare 3.bake')).toEqual({ rule: 'no-free-slot', station: 0 });
});
