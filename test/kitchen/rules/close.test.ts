import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('at minute `closes` the shift ends, and what is not served is lost', ({ play }) => {
  const spec = menu(
    { tea: { brew: { minutes: 3 } } },
    { closes: 8, orders: [{ dish: 'tea' }, { dish: 'tea' }, { dish: 'tea' }] },
  );
  const scene = play(spec, ['do 1.brew', 'do 2.brew', 'do 3.brew']);
  expect(scene.minute).toBe(8);
  expect(scene.outcome).toMatchObject({ ended: 'closed', served: [1, 2], lost: [3] });
});

rule('work that ends at closing time is in time', ({ play }) => {
  const spec = menu({ tea: { brew: { minutes: 3 } } }, { closes: 3, orders: [{ dish: 'tea' }, { dish: 'tea' }] });
  expect(play(spec, ['do 1.brew']).outcome).toMatchObject({ ended: 'closed', served: [1], lost: [2] });
});

rule('a level without `closes` never closes', ({ play }) => {
  const scene = play(menu({ tea: { brew: { minutes: 9999 } } }), ['do 1.brew']);
  expect(scene.outcome).toMatchObject({ ended: 'over', finish: 9999 });
});
