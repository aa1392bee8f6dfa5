import { expect, test } from 'vitest';
import { checkLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf, levelText } from '../support/level-text.ts';

const program = (...prints: readonly string[]) => ({ lines: ['print()'], prints, from: prints.map(() => 1) });

/** What is found in a level of two puzzles, the second of which has these programs. */
const found = (programs: object) => {
  const first = { title: 'Fine', python: program('a', 'b', 'c') };
  const level = levelOf(JSON.stringify({ puzzles: [first, { title: 'Second', ...programs }] }));
  return checkLevel(level, cooksOf).map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
};

test('three to six different lines, the same in both languages, can be put in order', () => {
  expect(found({ javascript: program('a', 'b', 'c'), python: program('a', 'b', 'c') })).toEqual([]);
  expect(found({ javascript: program('a', 'b', 'c', 'd', 'e', 'f') })).toEqual([]);
});

test.each([
  ['a program whose lines are not recorded yet', { python: program() }, 'prints 0 lines, not 3 to 6'],
  ['too few lines', { python: program('a', 'b') }, 'prints 2 lines, not 3 to 6'],
  ['too many lines', { python: program('a', 'b', 'c', 'd', 'e', 'f', 'g') }, 'prints 7 lines, not 3 to 6'],
  ['a line twice', { python: program('a', 'b', 'a') }, 'prints the same line twice'],
  [
    'another order in the other language',
    { javascript: program('a', 'c', 'b'), python: program('a', 'b', 'c') },
    'prints something else in Python than in JavaScript',
  ],
])('%s is an error', (_, programs, message) => {
  expect(found(programs)).toEqual([expect.stringMatching(`^error puzzle-lines: puzzle 2 ${message}`)]);
});

const lines = (...all: readonly string[]) => ({ lines: all, prints: all.slice(0, 1), from: [1] });
const marked = (javascript: object, mended: object) => ({
  javascript,
  ask: 'Which line?',
  mended: { javascript: mended },
});

test('one to four lines that show when both programs are run can be marked, however many are printed', () => {
  expect(found(marked(lines('a', 'b'), lines('x', 'b')))).toEqual([]);
  expect(found(marked(lines('a', 'b', 'c', 'd'), lines('w', 'x', 'y', 'z')))).toEqual([]);
});

test.each([
  ['nothing to be marked', marked(lines('a'), { ...lines('a'), prints: ['b'] }), 'changes 0 lines in JavaScript'],
  [
    'too much to be marked',
    marked(lines('a', 'b', 'c', 'd', 'e'), lines('v', 'w', 'x', 'y', 'z')),
    'changes 5 lines in JavaScript, not 1 to 4',
  ],
  [
    'a line that nobody sees',
    marked(lines('a', '', 'c'), { ...lines('a', 'b', '', 'c'), prints: ['b'] }),
    'asks for a blank line in JavaScript',
  ],
  [
    'a fault that does not show',
    marked(lines('a', 'b'), lines('a', 'c')),
    'prints the same in JavaScript when it is mended',
  ],
])('%s is an error', (_, puzzle, message) => {
  expect(found(puzzle)).toEqual([expect.stringMatching(`^error puzzle-lines: puzzle 2 ${message}`)]);
});

test('a program that only ends otherwise when it is mended shows its fault', () => {
  const dies = { ...lines('a', 'b'), exit: 1, dies: 'Error: burnt' };
  expect(found(marked(dies, lines('a', 'c')))).toEqual([]);
});

test('a review is looked at, too', () => {
  const { title, ...puzzle } = { title: 'Same', ...marked(lines('a'), lines('a')) };
  const level = levelOf(levelText({ review: [{ title, ...puzzle }] }));
  const findings = checkLevel(level, cooksOf).filter(({ code }) => code === 'puzzle-lines');
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching('^review 1 changes 0 lines'),
    expect.stringMatching('^review 1 prints the same'),
  ]);
});
