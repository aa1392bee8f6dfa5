import { expect, test } from 'vitest';
import { checkLevel } from '../../src/levels/index.ts';
import { cooksOf } from '../../src/strategies/index.ts';
import { levelOf } from '../support/level-text.ts';

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
