import { expect, test } from 'vitest';
import { judge, LUNCH } from './stage.ts';

test('an alarm names the buzz that nobody handled', () => {
  const spec = {
    stations: { stove: {} },
    dishes: { soup: { steps: { stew: { at: 'stove', minutes: 2, fails: 1 }, chop: { minutes: 9 } } } },
    orders: [{ dish: 'soup' }],
    alarm: 4,
    goal: 'finish' as const,
  };
  const { remarks } = judge(spec, ['start 1.stew', 'do 1.chop']);
  expect(remarks[0]).toMatchObject({ kind: 'alarm', minute: 6, minutes: 4, task: 0 });
});

test('a knot names the tool, who keeps it and who needs it', () => {
  const spec = {
    stations: { stove: { slots: 2 } },
    tools: { pan: 1, lid: 1 },
    dishes: {
      a: {
        steps: {
          pan: { minutes: 1, takes: ['pan'] },
          cook: { at: 'stove', minutes: 6, after: ['pan'], takes: ['lid'], returns: ['pan', 'lid'] },
        },
      },
      b: {
        steps: {
          lid: { minutes: 1, takes: ['lid'] },
          cook: { at: 'stove', minutes: 6, after: ['lid'], takes: ['pan'], returns: ['pan', 'lid'] },
        },
      },
    },
    orders: [{ dish: 'a' }, { dish: 'b' }],
    goal: 'finish' as const,
  };
  const { remarks } = judge(spec, ['do 1.pan', 'do 2.lid']);
  expect(remarks[0]).toMatchObject({ kind: 'stuck', minute: 2, task: 1, tool: 1, order: 1 });
});

test('a plan that stops before the shift does is told so', () => {
  const { remarks } = judge(LUNCH, ['start 1.toast']);
  expect(remarks[0]).toMatchObject({ kind: 'unfinished', minute: 0 });
});
