import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const spec = menu(
  { tea: { brew: { minutes: 3 } } },
  { orders: [{ dish: 'tea' }, { dish: 'tea', at: 4 }, { dish: 'tea', patience: 5 }] },
);

rule('`finish` is the minute of the last serving, however long the shift lasts', ({ play }) => {
  expect(play(spec, ['do 1.brew', 'wait 6', 'do 2.brew']).outcome.finish).toBe(9);
  const closing = { ...spec, orders: [{ dish: 'tea' }, { dish: 'tea', at: 50 }], closes: 20 };
  expect(play(closing, ['do 1.brew', 'wait']).outcome).toMatchObject({ ended: 'closed', finish: 3 });
});

rule('`finish` is 0 if nobody was served', ({ playOut }) => {
  expect(playOut(spec, ['wait']).outcome).toMatchObject({ finish: 0, waits: 0, coins: 0, served: [] });
});

rule('`waits` adds up served less arrived, of served orders only', ({ play }) => {
  expect(play(spec, ['do 1.brew', 'wait 6', 'do 2.brew']).outcome.waits).toBe(3 - 0 + (9 - 4));
});

rule('`served` and `lost` are in rising order, whatever came first', ({ play }) => {
  const orders = [{ dish: 'tea', patience: 9 }, { dish: 'tea', patience: 8 }, { dish: 'tea' }, { dish: 'tea' }];
  const { outcome } = play({ ...spec, orders }, ['do 4.brew', 'wait 10', 'do 3.brew']);
  expect(outcome).toMatchObject({ served: [3, 4], lost: [1, 2] });
});
