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
