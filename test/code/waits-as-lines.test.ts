import { expect, test } from 'vitest';
import { LUNCH, linesIn, type Shift, textsIn } from './program-of.ts';

const last = (shift: Shift) => linesIn('javascript', shift).at(-1);

test('a wait for a ding that is not collected awaits the food', () => {
  expect(last({ spec: LUNCH, plan: ['start 1.toast', 'wait'] })).toMatchObject({ text: 'await toast;', note: '0:04' });
});

test('wait 3 is an await of the minute', () => {
  expect(last({ spec: LUNCH, plan: ['start 1.toast', 'wait 3'] })).toMatchObject({
    text: 'await until(3);',
    note: '0:03',
  });
});

test('a wait for a guest, or for closing time, says who or what comes', () => {
  const spec = { ...LUNCH, orders: [{ dish: 'lunch', at: 12, patience: 5 }], closes: 20 };
  const plans = [['wait'], ['wait', 'wait'], ['wait', 'wait', 'wait']];
  const two = { ...spec, orders: [...spec.orders, { dish: 'lunch', at: 40 }] };
  expect(
    plans
      .map((plan) => linesIn('javascript', { spec: two, plan }, false).at(-1))
      .map((line) => [line?.text, line?.note]),
  ).toEqual([
    ['await until(12);', '0:12 order 1 arrives'],
    ['await until(17);', '0:17 order 1 leaves'],
    ['await until(20);', '0:20 closing time'],
  ]);
});

test('a wait for something to burn asks when it will', () => {
  const spec: Shift['spec'] = {
    stations: { stove: {} },
    dishes: { soup: { steps: { milk: { at: 'stove', minutes: 2, burns: 3 } } } },
  };
  const plan = ['start 1.milk', 'wait 3', 'wait', 'start 1.milk', 'wait', 'collect 1.milk'];
  expect(textsIn('javascript', { spec, plan })).toEqual([
    "let milk = stove(2, '1.milk');",
    "await burnt('1.milk', 3);",
    "milk = stove(2, '1.milk');",
    'collect(await milk);',
  ]);
  expect(textsIn('python', { spec, plan })).toContain('await burnt("1.milk", 3)');
});
