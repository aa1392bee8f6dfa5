import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('a shift ends at once: later phases of that minute do not take place', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 9 } } }, { closes: 3, orders: [{ dish: 'tea', patience: 3 }] });
  expect(play(spec, ['wait']).outcome.ended).toBe('over');
});

rule('what would ding at the minute of the last serving does not, if the serving comes first', ({ play }) => {
  const spec = menu({
    lunch: {
      soup: { at: 'stove', minutes: 4 },
      bread: { minutes: 1 },
      serve: { minutes: 3, after: [['soup', 'bread']] },
    },
  });
  const scene = play(spec, ['start 1.soup', 'do 1.bread', 'do 1.serve']);
  expect(scene.at('ended over')).toEqual([4]);
  expect(scene.at('dinged 1.soup')).toEqual([]);
});
