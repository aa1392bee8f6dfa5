import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  { pie: { bake: { at: 'oven', minutes: 4, fails: 1, collect: 2, takes: ['tin'] } } },
  { tools: { tin: 1 } },
);

rule('a buzz can be handled, a ding cannot', ({ play }) => {
  expect(play(spec, ['start 1.bake', 'wait']).refusal('handle 1.bake')).toBeNull();
  expect(play({ ...spec, tools: { tin: 2 } }, ['start 1.bake']).refusal('handle 1.bake')).toEqual({
    rule: 'wrong-mode',
    mode: 'cooking',
  });
});

rule('handling makes the task todo again and frees its slot and the tools that it took', ({ play }) => {
  const buzzing = play(spec, ['start 1.bake', 'wait']);
  expect([buzzing.mode('1.bake'), buzzing.free('oven'), buzzing.tools('tin')]).toEqual(['failed', 0, 0]);
  const handled = play(spec, ['start 1.bake', 'wait', 'handle 1.bake']);
  expect([handled.mode('1.bake'), handled.free('oven'), handled.tools('tin')]).toEqual(['todo', 1, 1]);
  expect(handled.minute).toBe(6);
});

rule('a buzz that is not needed any more cannot be handled', ({ play }) => {
  const lunch = menu({
    lunch: {
      soup: { at: 'stove', minutes: 2, fails: 1 },
      bread: { minutes: 2 },
      serve: { minutes: 1, after: [['soup', 'bread']] },
    },
  });
  expect(play(lunch, ['start 1.soup', 'do 1.bread']).refusal('handle 1.soup')).toEqual({ rule: 'not-needed' });
});
