import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

const till = {
  look: { minutes: 1, reads: 'till' },
  put: { minutes: 1, writes: 'till', after: ['look'] },
};
const orders = [{ dish: 'sale' }, { dish: 'sale' }, { dish: 'sale' }];
const spec = menu({ sale: till }, { orders: orders.slice(1) });

rule(
  'what another order wrote between my read and my write is a lost update, and its price is not counted',
  ({ play }) => {
    const scene = play(spec, ['do 1.look', 'do 2.look', 'do 1.put', 'do 2.put']);
    expect(scene.at('overwrote 2.put 1')).toEqual([4]);
    expect(scene.outcome).toMatchObject({ served: [1, 2], lostUpdates: 1, coins: 10 });
  },
);

rule('one after the other nothing is lost', ({ play }) => {
  const { outcome } = play(spec, ['do 1.look', 'do 1.put', 'do 2.look', 'do 2.put']);
  expect(outcome).toMatchObject({ lostUpdates: 0, coins: 20 });
});

rule('a write overwritten twice counts twice', ({ play }) => {
  const plan = ['do 1.look', 'do 2.look', 'do 3.look', 'do 1.put', 'do 2.put', 'do 3.put'];
  expect(play(menu({ sale: till }, { orders }), plan).outcome).toMatchObject({ lostUpdates: 3, coins: 10 });
});

rule('a tip is counted all the same', ({ play }) => {
  const dishes = { sale: { steps: till, tip: { coins: 3, within: 9 } } };
  const { outcome } = play({ ...spec, dishes }, ['do 1.look', 'do 2.look', 'do 1.put', 'do 2.put']);
  expect(outcome.coins).toBe(10 + 3 + 3);
});

rule('a write without an earlier read overwrites nothing', ({ play }) => {
  const reset = menu({ sale: till, reset: { zero: { minutes: 1, writes: 'till' } } });
  expect(play(reset, ['do 1.look', 'do 1.put', 'do 2.zero']).outcome.lostUpdates).toBe(0);
});
