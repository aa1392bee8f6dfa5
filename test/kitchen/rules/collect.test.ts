import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('a station task can be collected when it is ready, not before and not twice', ({ play }) => {
  const spec = menu({ pie: { bake: { at: 'oven', minutes: 4 }, chop: { minutes: 1 } } });
  const collect = 'collect 1.bake';
  expect(play(spec, []).refusal(collect)).toEqual({ rule: 'wrong-mode', mode: 'todo' });
  expect(play(spec, ['start 1.bake']).refusal(collect)).toEqual({ rule: 'wrong-mode', mode: 'cooking' });
  expect(play(spec, ['start 1.bake', 'wait']).refusal(collect)).toBeNull();
  expect(play(spec, ['stare 1.bake']).refusal(collect)).toEqual({ rule: 'wrong-mode', mode: 'done' });
});

rule('what is not needed any more cannot be collected', ({ play }) => {
  const spec = menu({
    lunch: {
      soup: { at: 'stove', minutes: 2 },
      bread: { minutes: 2 },
      serve: { minutes: 1, after: [['soup', 'bread']] },
    },
  });
  expect(play(spec, ['start 1.soup', 'do 1.bread']).refusal('collect 1.soup')).toEqual({ rule: 'not-needed' });
});
