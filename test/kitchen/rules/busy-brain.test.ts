import { expect } from 'vitest';
import { rule } from '../../support/rule.ts';

rule('a busy brain decides nothing', ({ kitchen, engine }) => {
  const stove = kitchen({
    stations: { stove: {} },
    dishes: { soup: { steps: { boil: { at: 'stove', minutes: 3 }, chop: { minutes: 5 } } } },
    orders: [{ dish: 'soup' }],
    goal: 'finish',
  });
  const started = engine.decide(engine.open(stove).shift, { verb: 'start', task: 0 });
  const chopping = started.ok ? engine.trace(started.value.shift, { verb: 'do', task: 1 }) : null;
  const busy = chopping?.ok ? chopping.value[0]?.shift : undefined;
  expect(busy?.brain.mode).toBe('doing');
  expect(busy && engine.decide(busy, { verb: 'wait', until: null })).toEqual({
    ok: false,
    error: { rule: 'brain-busy' },
  });
});
