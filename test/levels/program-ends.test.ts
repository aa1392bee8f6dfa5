import { expect, test } from 'vitest';
import { faultsIn, levelOf, levelText } from '../support/level-text.ts';

const PROGRAM = { lines: ['nobody();'], prints: [], from: [] };
const withEnd = (end: object): string => levelText({ cards: [{ title: 'Dead', javascript: { ...PROGRAM, ...end } }] });

test('a program may end with an exit code, and of an error; without them it ended well', () => {
  const end = { exit: 1, dies: 'ReferenceError: nobody is not defined' };
  expect(levelOf(withEnd(end)).cards[0]?.javascript).toEqual({ ...PROGRAM, ...end });
  expect(levelOf(withEnd({})).cards[0]?.javascript).toEqual(PROGRAM);
});

test.each([
  ['an exit code that is no byte', { exit: 256 }, 'found 256'],
  ['an error of a program that ended well', { dies: 'Error: burnt' }, 'an "exit" other than 0'],
])('%s is told', (_, end, message) => {
  expect(faultsIn(withEnd(end)).map((fault) => fault.message)).toEqual([expect.stringContaining(message)]);
});

test('a puzzle is the same puzzle, however it ends', () => {
  const hashWith = (end: object) =>
    levelOf(JSON.stringify({ puzzles: [{ title: 'Dead', javascript: { ...PROGRAM, ...end } }] })).puzzles[0]?.hash;
  expect(hashWith({ exit: 1 })).toBe(hashWith({}));
});
