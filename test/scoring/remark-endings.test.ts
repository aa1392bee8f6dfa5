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

test('an order can be in its own way', () => {
  const spec = {
    stations: { stove: {} },
    tools: { bowl: 1, lid: 1 },
    dishes: {
      stew: {
        steps: {
          cook: { at: 'stove', minutes: 2, takes: ['lid', 'bowl'] },
          cover: { minutes: 1, after: ['cook'], takes: ['lid'], returns: ['lid', 'lid'] },
        },
      },
      side: { steps: { toss: { minutes: 1, takes: ['bowl', 'lid'] } } },
    },
    orders: [{ dish: 'stew' }, { dish: 'side' }],
    goal: 'finish' as const,
  };
  expect(judge(spec, ['stare 1.cook']).remarks[0]).toMatchObject({
    kind: 'stuck',
    minute: 2,
    task: 1,
    order: 0,
    tool: 1,
  });
});

test('the tool that is named is one that was not free', () => {
  const spec = {
    tools: { bowl: 2, lid: 1 },
    dishes: {
      stew: {
        steps: {
          cook: { minutes: 2, takes: ['bowl', 'lid'] },
          end: { minutes: 1, after: ['salt'] },
          salt: { minutes: 1, after: ['cook'], checks: 'salt' },
        },
      },
      side: { steps: { toss: { minutes: 1, takes: ['bowl', 'lid'] } } },
    },
    stock: { salt: 0 },
    orders: [{ dish: 'stew' }, { dish: 'side' }],
    goal: 'finish' as const,
  };
  expect(judge(spec, ['do 1.cook']).remarks[0]).toMatchObject({ kind: 'stuck', task: 3, order: 0, tool: 1 });
});

test('a stare that dinged is not to blame', () => {
  const spec = {
    stations: { stove: {} },
    stock: { salt: 0 },
    dishes: { soup: { steps: { cook: { at: 'stove', minutes: 2 }, season: { minutes: 1, checks: 'salt' } } } },
    orders: [{ dish: 'soup' }],
    goal: 'finish' as const,
  };
  expect(judge(spec, ['stare 1.cook']).remarks[0]).toMatchObject({ kind: 'stuck', minute: 2, task: -1, tool: -1 });
});

test('a stare at what never dings is named', () => {
  const spec = {
    stations: { door: {} },
    dishes: { meal: { steps: { courier: { at: 'door', minutes: 'never' as const }, chop: { minutes: 1 } } } },
    orders: [{ dish: 'meal' }],
    goal: 'finish' as const,
  };
  expect(judge(spec, ['stare 1.courier']).remarks[0]).toMatchObject({ kind: 'stuck', task: 0, tool: -1 });
});

test('an alarm is not blamed on the buzz of an order that had left', () => {
  const stew = { steps: { stew: { at: 'stove', minutes: 2, fails: 1 }, chop: { minutes: 9 } } };
  const spec = {
    stations: { stove: { slots: 2 } },
    dishes: { stew },
    orders: [{ dish: 'stew', patience: 3 }, { dish: 'stew' }],
    alarm: 4,
    goal: 'finish' as const,
  };
  const { kitchen, remarks } = judge(spec, ['start 1.stew', 'start 2.stew', 'do 2.chop']);
  const alarm = remarks.find(({ kind }) => kind === 'alarm');
  expect(kitchen.tasks[alarm?.task ?? -1]?.order).toBe(1);
});
