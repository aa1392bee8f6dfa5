import { expect, test } from 'vitest';
import { type Shift, textsIn } from './program-of.ts';

const spec: Shift['spec'] = {
  stations: { oven: {} },
  dishes: { meal: { steps: { fish: { at: 'oven', minutes: 4, fails: 1 }, chop: { minutes: 1 } } } },
};

test('a buzz that is handled is a rejection with its catch; the variable is assigned anew', () => {
  const plan = ['start 1.fish', 'wait', 'handle 1.fish', 'start 1.fish', 'wait', 'collect 1.fish'];
  expect(textsIn('javascript', { spec, plan })).toEqual([
    "let fish = oven(4, '1.fish', { buzzes: true });",
    'fish.catch(() => {});',
    'try { collect(await fish); } catch (buzz) { handle(buzz); }',
    "fish = oven(4, '1.fish');",
    'collect(await fish);',
  ]);
  expect(textsIn('python', { spec, plan })).toEqual([
    'fish = asyncio.create_task(oven(4, "1.fish", buzzes=True))',
    'try:',
    '    collect(await fish)',
    'except Buzz as buzz:',
    '    handle(buzz)',
    'fish = asyncio.create_task(oven(4, "1.fish"))',
    'collect(await fish)',
  ]);
});

test('a buzz that is only waited for rejects nothing', () => {
  const plan = ['start 1.fish', 'wait', 'do 1.chop'];
  expect(textsIn('javascript', { spec, plan })).toContain('await Promise.allSettled([fish]);');
  expect(textsIn('python', { spec, plan })).toContain('await asyncio.wait([fish])');
});
