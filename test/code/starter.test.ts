import { expect, test } from 'vitest';
import { starterOf } from '../../src/code/index.ts';
import { programOf, ran } from '../loop/running.ts';
import { BREAKFAST } from '../support/command.ts';
import { kitchenOf } from '../support/kitchen-of.ts';

const kitchen = kitchenOf(BREAKFAST as never);
const starter = (lines: readonly string[] | null, isTyped = false) =>
  starterOf(kitchen, { title: 'L00, part 2', lines, isTyped });

test('a starter runs as it is, and does one thing after the other', async () => {
  const end = await ran(kitchen, await programOf(starter(null)));
  expect(end.plan).toEqual(['stare 1.toast', 'do 1.chop']);
});

test('its comment tells the recipe, the places and what a program can do', () => {
  const comment = starter(null).filter((line) => line.startsWith('//'));
  expect(comment).toContain('//   breakfast: toast 4m toaster burns after 5m, chop 8m hands');
  expect(comment).toContain('//   places: toaster 1');
  expect(comment.join('\n')).toContain("kitchen.free('toaster')");
  expect(comment[0]).toContain('L00, part 2');
});

test("an author's own lines stand below the comment, word for word", () => {
  expect(starter(['// mine', 'export default () => {};']).slice(-2)).toEqual(['// mine', 'export default () => {};']);
});

test('in TypeScript it is typed', () => {
  expect(starter(null, true)).toContain('export default async function shift(kitchen: Kitchen): Promise<void> {');
});

test('minutes of loading and of collecting are told: they are the hands’ own', () => {
  const spec = {
    stations: { oven: {} },
    dishes: { pie: { steps: { bake: { at: 'oven', minutes: 15, start: 1, collect: 2 } } } },
    orders: [{ dish: 'pie' }],
    goal: 'finish',
  } as const;
  const lines = starterOf(kitchenOf(spec), { title: 'L00', lines: null, isTyped: false });
  expect(lines).toContain('//   pie: bake 15m oven (by hand: load 1m, collect 2m)');
});
