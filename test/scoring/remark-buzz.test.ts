import { expect, test } from 'vitest';
import { judge } from './stage.ts';

test('a buzz costs the minutes for which it was let sound', () => {
  const spec = {
    stations: { stove: {} },
    dishes: { soup: { steps: { stew: { at: 'stove', minutes: 4, fails: 1 }, chop: { minutes: 2, times: 4 } } } },
    orders: [{ dish: 'soup' }],
    goal: 'finish' as const,
  };
  const late = ['start 1.stew', 'do 1.chop-1', 'do 1.chop-2', 'do 1.chop-3', 'do 1.chop-4', 'handle 1.stew'];
  const { remarks } = judge(spec, [...late, 'start 1.stew', 'wait', 'collect 1.stew']);
  expect(remarks[0]).toMatchObject({ kind: 'buzz', minute: 8, minutes: 4, cost: 4, task: 0 });
  expect(remarks[0]?.bestDid?.minute).toBe(4);
});

test('the second buzz is held against the best plan’s second one', () => {
  const spec = {
    stations: { stove: {} },
    dishes: { soup: { steps: { stew: { at: 'stove', minutes: 4, fails: 2 }, chop: { minutes: 2, times: 2 } } } },
    orders: [{ dish: 'soup' }],
    goal: 'finish' as const,
  };
  const again = ['handle 1.stew', 'start 1.stew'];
  const { remarks } = judge(spec, [
    ...['start 1.stew', 'wait', ...again, 'wait 9', 'do 1.chop-1', ...again],
    ...['do 1.chop-2', 'wait', 'collect 1.stew'],
  ]);
  expect(remarks.find(({ kind }) => kind === 'buzz')).toMatchObject({
    minute: 11,
    minutes: 3,
    bestDid: { minute: 8, decision: { verb: 'handle', task: 0 } },
  });
});
