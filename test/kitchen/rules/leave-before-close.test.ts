import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('leaving comes before closing', ({ play }) => {
  const spec = menu(
    { tea: { brew: { minutes: 9 } } },
    { closes: 5, orders: [{ dish: 'tea', patience: 5 }, { dish: 'tea' }] },
  );
  expect(play(spec, ['wait']).story.slice(-3)).toEqual(['5 lost 1 patience', '5 lost 2 end', '5 ended closed']);
});
