import { expect, test } from 'vitest';
import { judge, LUNCH, LUNCH_BLOCKING } from './stage.ts';

test('staring while something else could be done costs the minutes that it could have filled', () => {
  const { kitchen, remarks } = judge(LUNCH, LUNCH_BLOCKING);
  const told = remarks.map(({ kind, minute, minutes, cost, task, could }) => [
    kind,
    minute,
    minutes,
    cost,
    kitchen.tasks[task]?.name,
    `${could?.verb} ${kitchen.tasks[could?.task ?? -1]?.name}`,
  ]);
  expect(told).toEqual([
    ['stared-while', 4, 10, 8, 'water', 'do chop'],
    ['stared-while', 0, 4, 4, 'toast', 'start water'],
  ]);
});

test('it says what the best plan did there', () => {
  const { remarks } = judge(LUNCH, LUNCH_BLOCKING);
  expect(remarks.map(({ bestDid }) => bestDid)).toEqual([
    { minute: 0, decision: { verb: 'do', task: 2 } },
    { minute: 0, decision: { verb: 'start', task: 1 } },
  ]);
});

test('a stare is no fault where nothing else is left to do', () => {
  const { score, remarks } = judge(LUNCH, [
    'start 1.toast',
    'start 1.water',
    'do 1.chop',
    'collect 1.toast',
    'stare 1.water',
  ]);
  expect(score.stars).toBe(3);
  expect(remarks.map(({ kind }) => kind)).toEqual(['stood-on-rail']);
});

test('the same with like tasks of several orders is one remark', () => {
  const pizza = { order: { minutes: 1 }, bake: { at: 'oven', minutes: 20, after: ['order'] } };
  const { remarks } = judge(
    {
      stations: { oven: { slots: 3 } },
      dishes: { pizza: { steps: pizza } },
      orders: [{ dish: 'pizza' }, { dish: 'pizza' }, { dish: 'pizza' }],
      goal: 'finish',
    },
    ['do 1.order', 'stare 1.bake', 'do 2.order', 'stare 2.bake', 'do 3.order', 'stare 3.bake'],
  );
  expect(remarks[0]).toMatchObject({ kind: 'stared-while', times: 2, minutes: 40, cost: 40, minute: 1 });
});
