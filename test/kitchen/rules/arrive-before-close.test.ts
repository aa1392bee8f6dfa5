import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('arriving comes before closing', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 9 } } }, { orders: [{ dish: 'tea', at: 5 }], closes: 5 });
  expect(play(spec, ['wait']).story).toEqual(['0 waiting', '5 arrived 1', '5 lost 1 end', '5 ended closed']);
});
