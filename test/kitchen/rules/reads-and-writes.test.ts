import { expect } from 'vitest';
import { menu } from '../../support/menu.ts';
import { rule } from '../../support/rule.ts';

rule('the version is noted when the reading step is done, not when it begins', ({ play }) => {
  const spec = menu({
    slow: { look: { at: 'oven', minutes: 4, reads: 'till' }, put: { minutes: 1, writes: 'till', after: ['look'] } },
    quick: { put: { minutes: 1, writes: 'till' } },
  });
  expect(play(spec, ['start 1.look', 'do 2.put', 'wait', 'collect 1.look', 'do 1.put']).outcome.lostUpdates).toBe(0);
});

rule('a new version is made when the writing step is done, not when it begins', ({ play }) => {
  const spec = menu({
    slow: { put: { at: 'oven', minutes: 4, writes: 'till' } },
    quick: { look: { minutes: 1, reads: 'till' }, put: { minutes: 1, writes: 'till', after: ['look'] } },
  });
  const plan = ['start 1.put', 'do 2.look', 'wait', 'collect 1.put', 'do 2.put'];
  expect(play(spec, plan).at('overwrote 2.put 1')).toEqual([5]);
});

rule('a second read notes the newer version', ({ play }) => {
  const spec = menu({
    sale: {
      look: { minutes: 1, reads: 'till' },
      again: { minutes: 1, reads: 'till' },
      put: { minutes: 1, writes: 'till' },
    },
    other: { put: { minutes: 1, writes: 'till' } },
  });
  expect(play(spec, ['do 1.look', 'do 2.put', 'do 1.put', 'do 1.again']).outcome.lostUpdates).toBe(1);
  expect(play(spec, ['do 1.look', 'do 2.put', 'do 1.again', 'do 1.put']).outcome.lostUpdates).toBe(0);
});

rule("an order's own writes and other variables are never lost updates", ({ play }) => {
  const spec = menu({
    sale: { look: { minutes: 1, reads: 'till' }, put: { minutes: 1, writes: 'till', times: 2 } },
    other: { put: { minutes: 1, writes: 'shelf' } },
  });
  expect(play(spec, ['do 1.look', 'do 1.put-1', 'do 2.put', 'do 1.put-2']).outcome.lostUpdates).toBe(0);
});

rule('a step that reads and writes at once loses nothing', ({ play }) => {
  const spec = menu(
    { sale: { add: { minutes: 2, reads: 'till', writes: 'till' } } },
    { orders: [{ dish: 'sale' }, { dish: 'sale' }] },
  );
  expect(play(spec, ['do 1.add', 'do 2.add']).outcome).toMatchObject({ lostUpdates: 0, coins: 20 });
});
