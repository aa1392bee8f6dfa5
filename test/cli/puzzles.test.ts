import { beforeEach, expect, test } from 'vitest';
import { partProblem } from '../../src/cli/input.ts';
import { readLevel } from '../../src/cli/level-source.ts';
import { command, fileWith, newFolder, planFile } from '../support/command.ts';

const program = (...prints: readonly string[]) => ({
  lines: prints.map((text) => `console.log('${text}');`),
  prints,
  from: prints.map((_, at) => at + 1),
});
const PUZZLES = [
  { title: 'Three lines', javascript: program('one', 'two', 'three') },
  { title: 'Four lines', javascript: program('one', 'two', 'three', 'four') },
];
const file = fileWith(JSON.stringify({ title: 'In order', puzzles: PUZZLES }), 'order.json');

beforeEach(() => {
  process.env.XDG_STATE_HOME = newFolder();
});

test.each([
  ['compare', file],
  ['compare', file, '--part', '2'],
  ['compare', file, '--part', '9'],
  ['simulate', file, '--plan', planFile(['wait'])],
])('%s: a level of puzzles has no kitchen, and the answer says what works', async (...args) => {
  const { exit, out, err } = await command(...args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain('"order" is a level of puzzles');
  expect(err).toContain(`awaiter play ${file}`);
  expect(err).toContain('awaiter cards');
});

test('check shows how many puzzles a level has, and that its goal is the order', async () => {
  const { exit, out } = await command('check', file);
  expect(exit).toBe(0);
  expect(out).toMatch(/^order +order +- +- +- +2 puzzles +-$/mu);
  const [json] = JSON.parse((await command('check', file, '--json')).out) as unknown[];
  expect(json).toMatchObject({ ok: true, parts: [], puzzles: [{ title: 'Three lines' }, { title: 'Four lines' }] });
});

test('check tells faults of a level of puzzles like any others', async () => {
  const faulty = fileWith(JSON.stringify({ puzzles: [{ title: 'No program' }], aha: '{best}' }));
  const { exit, out } = await command('check', faulty);
  expect(exit).toBe(1);
  expect(out).toContain('a program in "javascript" or in "python"');
  expect(out).toContain('a level of puzzles has no shift');
});

test('--part of play picks a puzzle, and says how many there are where there is none', async () => {
  const level = await readLevel(file);
  if (!level.ok) throw new Error(level.error.message);
  expect(partProblem(level.value, 2)).toBeNull();
  expect(partProblem(level.value, 3)?.message).toContain('has 2 puzzles, there is no puzzle 3');
  const single = { ...level.value, puzzles: level.value.puzzles.slice(0, 1) };
  expect(partProblem(single, 2)?.message).toContain('has one puzzle: leave --part out');
});
