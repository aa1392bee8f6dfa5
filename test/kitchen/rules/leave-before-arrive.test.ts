import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('leaving comes before arriving', ({ play }) => {
  const spec = menu(
    { tea: { brew: { minutes: 9 } } },
    {
      orders: [
        { dish: 'tea', at: 3 },
        { dish: 'tea', patience: 3 },
      ],
    },
  );
  expect(play(spec, ['wait']).story.slice(-3)).toEqual(['3 lost 2 patience', '3 arrived 1', '3 woke']);
});
