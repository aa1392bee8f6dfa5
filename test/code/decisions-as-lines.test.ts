import { expect, test } from 'vitest';
import { LUNCH, linesIn, type Shift, textsIn } from './program-of.ts';

const PLAN = ['start 1.toast', 'start 1.water', 'do 1.chop', 'collect 1.toast', 'wait', 'collect 1.water'];
const shift: Shift = { spec: LUNCH, plan: PLAN };

test('start, do and collect in JavaScript', () => {
  expect(textsIn('javascript', shift, false)).toEqual([
    "const toast = toaster(4, '1.toast');",
    "const water = stove(10, '1.water');",
    "chop(8, '1.chop');",
    'collect(await toast);',
    'collect(await water);',
  ]);
});

test('start, do and collect in Python', () => {
  expect(textsIn('python', shift, false)).toEqual([
    'toast = asyncio.create_task(toaster(4, "1.toast"))',
    'water = asyncio.create_task(stove(10, "1.water"))',
    'await asyncio.sleep(0)',
    'chop(8, "1.chop")',
    'collect(await toast)',
    'collect(await water)',
  ]);
});

test('every line with an await, and no other, is a place where others may get a turn', () => {
  const swaps = linesIn('javascript', shift, false).map(({ swaps }) => swaps);
  expect(swaps).toEqual([false, false, false, true, true]);
});

test('the first line of each statement says its minute', () => {
  expect(linesIn('javascript', shift, false).map(({ note }) => note)).toEqual(['0:00', '0:00', '0:00', '0:08', '0:10']);
});

test('lines name the statement that they belong to', () => {
  expect(linesIn('python', shift, false).map(({ statement }) => statement)).toEqual([0, 1, 2, 2, 3, 4]);
});

test('minutes of loading and collecting are options; a helper’s are its briefing and collecting', () => {
  const spec: Shift['spec'] = {
    stations: { oven: {}, anna: { helper: true, briefing: 2, collect: 3 } },
    dishes: { pie: { steps: { bake: { at: 'oven', minutes: 4, start: 1 }, mince: { minutes: 5, delegable: true } } } },
  };
  const plan = ['start 1.bake', 'start 1.mince'];
  expect(textsIn('javascript', { spec, plan })).toEqual([
    "const bake = oven(4, '1.bake', { start: 1 });",
    "const minceFood = anna(5, '1.mince', { start: 2, collect: 3 });",
  ]);
  expect(textsIn('python', { spec, plan })).toContain(
    'mince_food = asyncio.create_task(anna(5, "1.mince", start=2, collect=3))',
  );
});

test('what is not needed any more is cleared', () => {
  const spec: Shift['spec'] = {
    stations: { street: {} },
    dishes: {
      meal: {
        steps: {
          courier: { at: 'street', minutes: 'never' },
          omelette: { minutes: 2 },
          serve: { minutes: 1, after: [['courier', 'omelette']] },
        },
      },
    },
  };
  const plan = ['start 1.courier', 'do 1.omelette', 'clear 1.courier'];
  expect(textsIn('javascript', { spec, plan }).at(-1)).toBe("clear('1.courier');");
  expect(textsIn('python', { spec, plan }).at(-1)).toBe('clear("1.courier")');
});
