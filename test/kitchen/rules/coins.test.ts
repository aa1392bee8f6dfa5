import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const pie = { price: 12, tip: { coins: 3, within: 5 }, steps: { bake: { minutes: 5 } } };
const spec = menu(
  {},
  {
    dishes: { pie },
    orders: [
      { dish: 'pie', at: 2 },
      { dish: 'pie', at: 2 },
    ],
    goal: 'coins',
  },
);

rule('an order pays its price, and a tip if it was served within its minutes', ({ play, playOut }) => {
  expect(playOut(spec, ['wait', 'do 1.bake']).outcome.coins).toBe(12 + 3);
  expect(playOut(spec, ['wait 3', 'do 1.bake']).outcome.coins).toBe(12);
  expect(play(spec, ['wait', 'do 1.bake', 'do 2.bake']).outcome.coins).toBe(12 + 3 + 12);
});

rule('lost orders pay nothing', ({ playOut }) => {
  expect(playOut(spec, []).outcome.coins).toBe(0);
});
