import { expect, test } from 'vitest';
import { judge } from './stage.ts';

test('where no other remark explains it, the first minute at which the best plan began something else', () => {
  const pie = (minutes: number) => ({ steps: { bake: { at: 'oven', minutes } } });
  const spec = {
    stations: { oven: { slots: 2 } },
    dishes: { large: pie(8), middle: pie(6), small: pie(4) },
    orders: ['small', 'large', 'large', 'middle', 'middle'].map((dish) => ({ dish })),
    goal: 'finish' as const,
  };
  const plan = ['start 2.bake', 'start 3.bake', 'wait', 'collect 2.bake', 'collect 3.bake'];
  const rest = [
    'start 4.bake',
    'start 5.bake',
    'wait',
    'collect 4.bake',
    'collect 5.bake',
    'start 1.bake',
    'stare 1.bake',
  ];
  const { score, remarks } = judge(spec, [...plan, ...rest]);
  expect(score).toMatchObject({ value: 18, best: 16 });
  expect(remarks).toMatchObject([{ kind: 'parted', minute: 0, cost: 2 }]);
  expect(remarks[0]?.bestDid?.minute).toBe(0);
});
