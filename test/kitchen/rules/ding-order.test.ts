import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('what finishes at the same minute dings and buzzes in the order in which it was started', ({ play }) => {
  const spec = menu({
    lunch: {
      bread: { at: 'oven', minutes: 4 },
      soup: { at: 'stove', minutes: 3, start: 1, fails: 1 },
      tea: { at: 'kettle', minutes: 3 },
    },
  });
  const { story } = play(spec, ['start 1.soup', 'start 1.tea', 'wait']);
  expect(story.slice(-3)).toEqual(['4 buzzed 1.soup', '4 dinged 1.tea', '4 woke']);
  expect(play(spec, ['start 1.bread', 'start 1.soup', 'wait']).story.slice(-3)).toEqual([
    '4 dinged 1.bread',
    '4 buzzed 1.soup',
    '4 woke',
  ]);
});
