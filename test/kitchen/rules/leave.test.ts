import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('an open order that is not served within its patience is lost', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 9 } } }, { orders: [{ dish: 'tea', at: 2, patience: 5 }] });
  expect(play(spec, ['wait', 'wait']).at('lost 1 patience')).toEqual([7]);
});

rule('an order without patience waits for ever', ({ play }) => {
  const scene = play(menu({ tea: { brew: { minutes: 9 } } }, { closes: 1000 }), ['wait 999']);
  expect(scene.at('lost')).toEqual([]);
});

rule('a served order does not leave', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 2 } } }, { orders: [{ dish: 'tea', patience: 3 }, { dish: 'tea' }] });
  expect(play(spec, ['do 1.brew', 'do 2.brew']).outcome).toMatchObject({ served: [1, 2], lost: [] });
});
