import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('an illegal decision is an error that names the rule, and changes nothing', ({ engine, kitchen }) => {
  const { shift } = engine.open(kitchen(menu({ pie: { bake: { at: 'oven', minutes: 4 } } })));
  const before = structuredClone(shift);
  expect(engine.decide(shift, { verb: 'collect', task: 0 })).toEqual({
    ok: false,
    error: { rule: 'wrong-mode', mode: 'todo' },
  });
  expect(shift).toEqual(before);
});
