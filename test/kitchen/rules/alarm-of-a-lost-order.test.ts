import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('leaving comes before the alarm: the buzz of an order that leaves at that minute is not needed', ({ play }) => {
  const spec = menu(
    { pie: { bake: { at: 'oven', minutes: 2, fails: 1 } }, tea: { brew: { minutes: 20 } } },
    { orders: [{ dish: 'pie', patience: 7 }, { dish: 'tea' }] },
  );
  expect(play(spec, ['start 1.bake', 'do 2.brew']).outcome).toMatchObject({ ended: 'over', served: [2], lost: [1] });
});
