import { expect, test } from 'vitest';
import { judge } from './stage.ts';

/** Whoever takes the pan before the long rest keeps it through the rest. */
const PANS = {
  stations: { shelf: { slots: 2 } },
  tools: { pan: 1 },
  dishes: {
    fish: {
      steps: {
        rest: { at: 'shelf', minutes: 10 },
        oil: { minutes: 1, takes: ['pan'] },
        fry: { minutes: 2, after: ['rest', 'oil'], returns: ['pan'] },
      },
    },
    egg: { steps: { boil: { minutes: 3, takes: ['pan'], returns: ['pan'] } } },
  },
  orders: [{ dish: 'fish' }, { dish: 'egg' }],
  goal: 'finish' as const,
};

test('a tool kept while the brain is idle and another order wants it', () => {
  const { remarks } = judge(PANS, ['start 1.rest', 'do 1.oil', 'wait', 'collect 1.rest', 'do 1.fry', 'do 2.boil']);
  expect(remarks).toMatchObject([{ kind: 'held-tool', minute: 1, minutes: 9, cost: 3, order: 0, tool: 0, task: 3 }]);
});
