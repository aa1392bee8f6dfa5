import { expect, test } from 'vitest';
import { TEA } from './support/asked.ts';
import { after, openPlain } from './support/plain.ts';
import { levelOfPuzzles, markOf, TWO_FAULTS } from './support/programs.ts';

const ONE = markOf();
const LEVEL = levelOfPuzzles(ONE);

test('the program comes as numbered lines, then the question', async () => {
  const screen = await openPlain([LEVEL]).sees('Type the number of the line, then Enter');
  expect(screen).toContain('A program with a fault.');
  expect(screen).toContain("  line 1: ring(5);\n  line 2: console.log('eat');\nWhich line forgets to wait?");
});

test('a number and Enter mark a line, the same once more takes its mark back, Enter alone runs', async () => {
  const game = openPlain([levelOfPuzzles(TWO_FAULTS)]);
  await game.sees('each of the 2 lines');
  await game.press('1', 'enter');
  await game.sees('Line 1 is marked: ring(5);');
  await game.press('enter');
  await game.sees('1 line to mark first.');
  await game.press('1', 'enter');
  await game.sees('Line 1 is not marked any more.');
  await game.press('1', 'enter', '2', 'enter', '3', 'enter');
  await game.sees('2 marks, no more');
  await game.press('9', 'enter');
  await game.sees('Type a number from 1 to 3.');
  await game.press('enter');
  const told = after(await game.sees('1 of your 2 marks is right'), 'Type a number');
  expect(told).toContain('  Line 1: right.\n  Line 2 can stay as it is.');
  expect(told).toContain('It prints:\n  eat\n  ding\nMended, it prints:\n  ding\n  eat\n  ding');
  expect(told).not.toContain('becomes');
  expect(game.deeds).toEqual([]);
});

test('the right line: what it becomes, the lesson, and Enter goes on', async () => {
  const game = openPlain([LEVEL]);
  await game.sees('then Enter');
  await game.press('2', 'enter', 'enter', 'r', '1', 'enter', 'enter');
  const screen = await game.sees('Right: this is the line that has to change.');
  expect(screen).toContain('Line 1 becomes:\n  await ring(5);');
  expect(screen).toContain('The lesson: A bell waits until your hands are empty.');
  expect(game.deeds).toEqual([
    { type: 'puzzle', hash: ONE.hash, tries: 2 },
    { type: 'finished', hash: ONE.hash },
  ]);
  await game.press('enter');
  await game.sees('The same as code.');
});

test('after three wrong tries b says what has to change', async () => {
  const game = openPlain([LEVEL]);
  await game.sees('then Enter');
  await game.press('2', 'enter', 'enter', 'r', '2', 'enter', 'enter', 'b', 'r', '2', 'enter', 'enter');
  expect(await game.sees('b says what has to change.')).not.toContain('becomes');
  await game.press('b');
  await game.sees('Line 1 becomes:');
});

test('h gives one hint after the other, the last one computed; t tells the other language', async () => {
  const game = openPlain([LEVEL]);
  await game.sees('then Enter');
  await game.press('h', 'h', 'h');
  await game.sees('Hint 3 of 3: Printed line 1 is the first that differs');
  await game.press('t', '2', 'enter', 'enter');
  await game.sees('Before line 2 comes:');
});

test('a review is opened with v, and leads through its programs', async () => {
  const game = openPlain([{ ...TEA, review: [ONE, TWO_FAULTS] }]);
  await game.sees('Type the number of your answer');
  await game.press('escape');
  await game.sees('The levels.');
  await game.press('1', 'v');
  await game.sees('A review: a program of somebody else');
  await game.press('1', 'enter', 'enter');
  await game.sees('Right: this is the line');
  await game.press('n');
  await game.sees('Which two lines forget to wait?');
  await game.press('n');
  await game.sees('A question to end with.');
  expect(game.deeds.filter(({ type }) => type === 'puzzle')).toEqual([{ type: 'puzzle', hash: ONE.hash, tries: 1 }]);
});

test('a blank line is said to be blank', async () => {
  const { javascript } = ONE;
  const lines = ['', ...(javascript?.lines ?? [])];
  const puzzle = { ...ONE, javascript: javascript === null ? null : { ...javascript, lines } };
  const game = openPlain([levelOfPuzzles(puzzle)]);
  await game.sees('Which line forgets to wait?');
  await game.press('1', 'enter');
  await game.sees('Line 1 is blank: nothing in it can change.');
});
