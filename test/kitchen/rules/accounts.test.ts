import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu({ pie: { bake: { at: 'oven', minutes: 4, start: 2, collect: 1 }, chop: { minutes: 3 } } });

rule('loading and collecting count as working, also in a stare', ({ play }) => {
  expect(play(spec, ['stare 1.bake']).outcome.brain).toEqual({ working: 3, staring: 4, waiting: 0 });
  const plan = ['start 1.bake', 'wait', 'collect 1.bake'];
  expect(play(spec, plan).outcome.brain).toEqual({ working: 3, staring: 0, waiting: 4 });
});

rule('hands-on work, handling and clearing count as working', ({ play }) => {
  expect(play(spec, ['do 1.chop']).outcome.brain).toEqual({ working: 3, staring: 0, waiting: 0 });
  const lunch = menu({
    lunch: {
      soup: { at: 'stove', minutes: 2, fails: 1, collect: 3 },
      bread: { minutes: 2 },
      tea: { at: 'kettle', minutes: 2, collect: 1, fails: 1 },
      serve: { minutes: 1, after: [['soup', 'bread'], 'tea'] },
    },
  });
  const plan = ['start 1.soup', 'start 1.tea', 'do 1.bread', 'clear 1.soup', 'handle 1.tea'];
  expect(play(lunch, plan).outcome.brain).toEqual({ working: 6, staring: 0, waiting: 0 });
});
