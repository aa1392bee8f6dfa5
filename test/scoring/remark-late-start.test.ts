import { expect, test } from 'vitest';
import { judge, LUNCH } from './stage.ts';

test('the longest task begun after work that could have waited costs the minutes of that work', () => {
  const plan = ['do 1.chop', 'start 1.toast', 'start 1.water', 'wait', 'collect 1.toast', 'wait', 'collect 1.water'];
  const { kitchen, remarks } = judge(LUNCH, plan);
  expect(remarks).toMatchObject([
    { kind: 'late-start', minute: 8, minutes: 8, cost: 8, bestDid: { minute: 0, decision: { verb: 'start' } } },
  ]);
  expect(kitchen.tasks[remarks[0]?.task ?? -1]?.name).toBe('water');
  expect(remarks[0]?.during).toMatchObject({ activity: 'doing' });
});

test('what still fits into the best plan’s time was not late', () => {
  const plan = ['start 1.water', 'do 1.chop', 'start 1.toast', 'stare 1.toast', 'collect 1.water'];
  const { kitchen, remarks } = judge(LUNCH, plan);
  expect(remarks).toMatchObject([{ kind: 'late-start', cost: 2 }]);
  expect(kitchen.tasks[remarks[0]?.task ?? -1]?.name).toBe('toast');
});

test('recipes that branch and join at every step are no trouble', () => {
  const after = (step: number) => [step - 1, step - 2].filter((before) => before >= 0).map((before) => `a${before}`);
  const steps = Object.fromEntries(
    Array.from({ length: 60 }, (_, step) => [`a${step}`, { minutes: 1, after: after(step) }]),
  );
  const spec = { dishes: { cake: { steps } }, orders: [{ dish: 'cake', patience: 99 }], goal: 'finish' as const };
  const { remarks } = judge(spec, ['wait 1', ...Object.keys(steps).map((step) => `do 1.${step}`)]);
  expect(remarks.map(({ kind }) => kind)).toEqual(['waited-while', 'nothing-to-win']);
});
