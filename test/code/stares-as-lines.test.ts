import { expect, test } from 'vitest';
import { LUNCH, textsIn } from './program-of.ts';

test('a stare from the start is one call that blocks', () => {
  const shift = { spec: LUNCH, plan: ['stare 1.toast'] };
  expect(textsIn('javascript', shift)).toEqual(["toasterSync(4, '1.toast');"]);
  expect(textsIn('python', shift)).toEqual(['toaster_sync(4, "1.toast")']);
});

test('a stare at what cooks already blocks until it is due, and then collects', () => {
  const shift = { spec: LUNCH, plan: ['start 1.water', 'do 1.chop', 'stare 1.water'] };
  expect(textsIn('javascript', shift).at(-1)).toBe("collect(stare('1.water'));");
  expect(textsIn('python', shift).at(-1)).toBe('collect(stare("1.water"))');
});

test('a stare that a buzz ends leaves a promise to be handled', () => {
  const spec = {
    stations: { oven: {} },
    dishes: { fish: { steps: { fry: { at: 'oven', minutes: 4, fails: 1 } } } },
  };
  const shift = { spec, plan: ['stare 1.fry', 'handle 1.fry'] };
  expect(textsIn('javascript', shift)).toEqual([
    "const fry = oven(4, '1.fry', { buzzes: true });",
    'fry.catch(() => {});',
    "stare('1.fry');",
    'try { collect(await fry); } catch (buzz) { handle(buzz); }',
  ]);
  expect(textsIn('python', shift).slice(0, 3)).toEqual([
    'fry = asyncio.create_task(oven(4, "1.fry", buzzes=True))',
    'await asyncio.sleep(0)',
    'stare("1.fry")',
  ]);
});
